type Limit = { each: number; all: number; window: number }

/**
 * Counts what comes from each source, and from all, in windows of time.
 *
 * @returns whether one more is within the limits
 */
export function makeLimit({ each, all, window }: Limit) {
  let since = 0
  let counts = new Map<string, number>()
  let total = 0
  return (source: string, now: number): boolean => {
    if (now - since >= window) {
      since = now
      counts = new Map()
      total = 0
    }
    const count = counts.get(source) ?? 0
    if (count >= each || total >= all) return false
    counts.set(source, count + 1)
    total++
    return true
  }
}
