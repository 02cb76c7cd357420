/** A time zone that Intl knows: the one given, or UTC in the place of an unknown one. */
export function safeZone(zone: string | null | undefined): string {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', {
      timeZone: zone || 'UTC',
    }).resolvedOptions()
    return timeZone
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'
    throw error
  }
}

/** What the clocks of a zone show at an instant, as if it were UTC; milliseconds. */
function shownIn(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant))
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) =>
    Number(parts.find(({ type }) => type === name)?.value),
  ) as [number, number, number, number, number]
  return Date.UTC(year, month - 1, day, hour, minute)
}

/**
 * The instant at which the clocks of a zone show a time on a day.
 *
 * @param day `YYYY-MM-DD`
 * @param clock `HH:MM`
 * @returns ISO 8601 in UTC; nothing for what is no time. An hour that a change of clocks leaves out or
 * has twice is taken by one of its two readings.
 */
export function instantOf(day: string, clock: string, timeZone: string): string | undefined {
  const wall = Date.parse(`${day}T${clock}:00Z`)
  if (Number.isNaN(wall)) return undefined
  const guess = wall - (shownIn(wall, timeZone) - wall)
  return new Date(guess - (shownIn(guess, timeZone) - wall)).toISOString()
}
