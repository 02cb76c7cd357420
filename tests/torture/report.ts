import { writeFileSync } from 'node:fs'
import { isAcknowledged, isUnknown, type Journal } from './journal'
import type { Options, Run } from './options'
import type { Proof } from './prove/proof'

/** What came of one target. */
export type Outcome = {
  run: Run
  /** Saves of texts. */
  saves: number
  acknowledged: number
  lost: number
  refused: number
  unknown: number
  /** Everything else that was acknowledged. */
  others: { facts: number; bulk: number; restores: number; published: number; withdrawn: number }
  /** How often each status was answered; 0 is a connection that broke. */
  statuses: Record<string, Record<string, number>>
  /** Answers that blame the server; nobody may get one while the database is there. */
  failed: number
  kills: number
  ready: { medianMs: number; slowestMs: number }
  /** Milliseconds that an acknowledged save took. */
  latency: { median: number; p95: number; p99: number }
  took: number
  proofs: Proof[]
  held: boolean
}

export type Report = { options: Options; outcomes: Outcome[]; held: boolean }

const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function statusesOf(list: readonly { status?: number }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of list) counts[String(status)] = (counts[String(status)] ?? 0) + 1
  return counts
}

export function outcomeOf(run: Run, journal: Journal, proofs: Proof[], took: number): Outcome {
  const { saves, bulk, facts, restores, publishing, kills } = journal
  const counted = (list: readonly { status: number }[]) => list.filter(isAcknowledged).length
  const all = [...saves, ...bulk, ...facts, ...restores, ...publishing]
  const latencies = saves.filter(isAcknowledged).map(({ ms }) => ms)
  const ready = kills.map(({ readyMs }) => readyMs)
  return {
    run,
    saves: saves.length,
    acknowledged: latencies.length,
    lost: proofs
      .filter(({ promise }) => promise.startsWith('every acknowledged save is in'))
      .reduce((sum, { broken }) => sum + broken.length, 0),
    refused: saves.filter(({ status }) => status === 412).length,
    unknown: saves.filter(isUnknown).length,
    others: {
      facts: counted(facts),
      bulk: counted(bulk),
      restores: counted(restores),
      published: counted(publishing.filter(({ act }) => act === 'publish')),
      withdrawn: counted(publishing.filter(({ act }) => act === 'withdraw')),
    },
    statuses: Object.fromEntries(
      Object.entries(journal).map(([name, list]) => [
        name,
        statusesOf((list as { status?: number }[]).filter(({ status }) => status !== undefined)),
      ]),
    ),
    failed: all.filter(({ status }) => status >= 500).length,
    kills: kills.length,
    ready: { medianMs: quantile(ready, 0.5), slowestMs: Math.max(0, ...ready) },
    latency: {
      median: quantile(latencies, 0.5),
      p95: quantile(latencies, 0.95),
      p99: quantile(latencies, 0.99),
    },
    took,
    proofs: proofs.map((one) => ({ ...one, broken: one.broken.slice(0, 20) })),
    held: proofs.every(({ broken, checked }) => broken.length === 0 && checked > 0),
  }
}

/** What came of one target as one line for a person. */
export function line(outcome: Outcome): string {
  const { run, acknowledged, lost, refused, unknown, failed, kills, ready, held, proofs } = outcome
  const { facts, bulk, restores, published, withdrawn } = outcome.others
  const broken = proofs.filter((one) => one.broken.length).map(({ promise }) => promise)
  const empty = proofs.filter(({ checked }) => checked === 0).map(({ promise }) => promise)
  const verdict = held
    ? 'every promise held'
    : `BROKEN: ${broken.join('; ') || `could not be checked: ${empty.join('; ')}`}`
  const others = run.target === 'communique'
  return [
    `${run.target} on ${run.db}, ${run.processes} process(es), seed ${run.seed}: ${acknowledged} saves acknowledged, ${lost} lost`,
    `${refused} refused as outdated, ${unknown} unanswered, ${failed} server errors`,
    others &&
      `beside them ${facts} of facts, ${bulk} in bulk, ${restores} restored, ${published} published, ${withdrawn} withdrawn`,
    kills > 0 && `${kills} kills (ready again in ${ready.medianMs} ms, at most ${ready.slowestMs})`,
    verdict,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Ours decides; the others are there to be seen. */
export function reportOf(options: Options, outcomes: Outcome[]): Report {
  const ours = outcomes.filter(({ run }) => run.target === 'communique')
  const deciding = ours.length ? ours : outcomes
  return { options, outcomes, held: deciding.every(({ held }) => held) }
}

/** Writes the report where the options say. */
export function write(report: Report): void {
  if (report.options.report)
    writeFileSync(report.options.report, `${JSON.stringify(report, null, 2)}\n`)
}
