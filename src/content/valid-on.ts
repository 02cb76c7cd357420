/** Something that held from a day to a day, both included; an open end is unknown or still to come. */
export type Period = { from?: string; to?: string }

const dayOf = (iso: string) => iso.slice(0, 10)

/** Whether a period includes the day. */
export function holdsOn({ from, to }: Period, day: string): boolean {
  return (!from || dayOf(from) <= dayOf(day)) && (!to || dayOf(to) >= dayOf(day))
}

/** What began last comes first; what began nobody knows when comes last. */
export function latestFirst<T extends Period>(periods: readonly T[]): T[] {
  return periods.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}
