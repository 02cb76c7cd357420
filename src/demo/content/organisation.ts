import type { DemoItem, Text } from '../types'
import { logoOf } from './logos'

type Facts = {
  kind: string
  parent?: string
  country?: string
  site?: string
  statuses?: Record<string, string>[]
}

/** A body with its name, short name and acronym by language, and what it is. */
export function organisation(
  key: string,
  { parent, country, ...facts }: Facts,
  text: { name: Text; shortName?: Text; acronym?: Text; description?: Text },
): DemoItem {
  return {
    key,
    in: 'organisations',
    text,
    facts: {
      ...facts,
      ...logoOf(key),
      ...(parent ? { parent: `@${parent}` } : {}),
      ...(country ? { country: `@${country}` } : {}),
    },
  }
}
