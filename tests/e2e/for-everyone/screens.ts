import { screensOf, type Screen } from '../../support/screens'

let known: Promise<Screen[]> | undefined

/** One page of each kind in each language; looked up once. */
export function screens(baseURL: string | undefined): Promise<Screen[]> {
  known ??= screensOf(baseURL ?? '')
  return known
}
