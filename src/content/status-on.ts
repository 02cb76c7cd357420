import { holdsOn, latestFirst, type Period } from './valid-on'

/** What a body or state was to another body. */
export type Status = Period & { kind?: string; of?: string }

/**
 * What a body was on a day to another one, or to any when none is named; of several, what began last.
 */
export function statusOn<T extends Status>(
  statuses: readonly T[],
  day: string,
  of?: string,
): T | undefined {
  return latestFirst(statuses).find(
    (status) => Boolean(status.kind) && (!of || status.of === of) && holdsOn(status, day),
  )
}
