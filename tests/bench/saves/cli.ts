import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { figuresOf, ratiosOf, type Figures, type Ratio } from './figures'
import { databases, targets, type Batch, type Database, type Taken, type Target } from './protocol'
import { startRunners, type Runner } from './stage'

/** `npm run bench:saves [-- --db sqlite --writers 1 --rounds 25 --saves 16 --report file.json]` */
const { values } = parseArgs({
  options: Object.fromEntries(
    ['db', 'writers', 'rounds', 'saves', 'report'].map((name) => [
      name,
      { type: 'string' as const },
    ]),
  ),
})
const options = z
  .object({
    db: z.enum(databases).optional(),
    writers: z.coerce.number().int().min(1).optional(),
    rounds: z.coerce.number().int().min(1).default(25),
    saves: z.coerce.number().int().min(5).default(16),
    report: z.string().optional(),
  })
  .parse(values)

const loads = (options.writers ? [options.writers] : [1, 16]).flatMap((writers) =>
  [1, 100].map((items) => ({ writers, items })),
)

type Line = {
  database: Database
  writers: number
  items: number
  figures: Record<Target, Figures>
  ratios: Record<Target, Ratio>
}

/** Rounds in which each target runs the same batch, in an order that turns, so that noise meets all alike. */
async function measure(runners: Record<Target, Runner>, batch: Batch) {
  const rounds = Object.fromEntries(targets.map((target) => [target, [] as Taken[]])) as Record<
    Target,
    Taken[]
  >
  for (const target of targets) await runners[target].run(batch)
  for (let round = 0; round < options.rounds; round++)
    for (let step = 0; step < targets.length; step++) {
      const target = targets[(round + step) % targets.length] as Target
      rounds[target].push(await runners[target].run(batch))
    }
  return rounds
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const lines: Line[] = []
console.log(
  row([
    'database',
    'writers',
    'items',
    'target',
    'saves/s',
    'median ms',
    'p95',
    'p99',
    'failed',
    '× stock',
  ]),
)
console.log(row(Array.from({ length: 10 }, () => '---')))
for (const database of options.db ? [options.db] : databases) {
  const { runners, stop } = await startRunners(database)
  try {
    for (const load of loads) {
      const rounds = await measure(runners, { ...load, saves: options.saves })
      const ratios = ratiosOf(rounds)
      const figures = Object.fromEntries(
        targets.map((target) => [target, figuresOf(rounds[target])]),
      ) as Record<Target, Figures>
      lines.push({ database, ...load, figures, ratios })
      for (const target of targets) {
        const { perSecond, median, p95, p99, failed } = figures[target]
        const { median: ratio, from, to } = ratios[target]
        const times = target === 'stock' ? '1' : `${ratio} (${from}–${to})`
        console.log(
          row([
            database,
            load.writers,
            load.items,
            target,
            perSecond,
            median,
            p95,
            p99,
            failed,
            times,
          ]),
        )
      }
    }
  } finally {
    await stop()
  }
}
const report = { at: new Date().toISOString(), node: process.version, options, lines }
if (options.report) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`)
process.exit(0)
