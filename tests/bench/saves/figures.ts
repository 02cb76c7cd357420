import { targets, type Taken, type Target } from './protocol'

/** What a target took over all rounds: milliseconds, saves a second, and saves that failed. */
export type Figures = {
  median: number
  p95: number
  p99: number
  perSecond: number
  failed: number
}

/** A ratio to stock, taken round by round: the median of the rounds, and the middle half of them. */
export type Ratio = { median: number; from: number; to: number }

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

export function figuresOf(rounds: readonly Taken[]): Figures {
  const all = rounds.flatMap(({ latencies }) => latencies)
  const speeds = rounds.map(({ latencies, elapsed }) => (latencies.length / elapsed) * 1000)
  return {
    median: round(quantile(all, 0.5), 2),
    p95: round(quantile(all, 0.95), 2),
    p99: round(quantile(all, 0.99), 2),
    perSecond: round(quantile(speeds, 0.5), 1),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** How many times as long a save takes as on stock, from the medians of each round. */
export function ratiosOf(
  rounds: Readonly<Record<Target, readonly Taken[]>>,
): Record<Target, Ratio> {
  const medians = (target: Target) =>
    rounds[target].map(({ latencies }) => quantile(latencies, 0.5))
  const stock = medians('stock')
  const ratioOf = (target: Target): Ratio => {
    const ratios = medians(target).map((median, index) => median / (stock[index] as number))
    return {
      median: round(quantile(ratios, 0.5), 3),
      from: round(quantile(ratios, 0.25), 3),
      to: round(quantile(ratios, 0.75), 3),
    }
  }
  return Object.fromEntries(targets.map((target) => [target, ratioOf(target)])) as Record<
    Target,
    Ratio
  >
}
