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
