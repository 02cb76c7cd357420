import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { recorderOf } from '../../../src/audit/recorder'
import { makeItem, save } from './item'
import type { Batch, Taken, Target } from './protocol'

/** Runs batches of saves by the Local API in a process of its own, each when it is told to. */
const target = process.env.BENCH_TARGET as Target
const { default: config } = (await (target === 'stock'
  ? import('../../torture/ungated/config')
  : import('../../../payload.config'))) as { default: Promise<SanitizedConfig> }
const opened = await getPayload({ config })
if (target === 'gate') Object.assign(recorderOf(opened), { append: () => Promise.resolve() })

const items: string[] = []
let turn = 0

async function run(payload: Payload, batch: Batch): Promise<Taken> {
  while (items.length < batch.items) items.push(await makeItem(payload, items.length))
  const latencies: number[] = []
  let failed = 0
  const since = performance.now()
  const until = turn + batch.saves
  const writer = async () => {
    while (turn < until) {
      const number = turn++
      const began = performance.now()
      try {
        await save(payload, items[number % batch.items] as string, number)
        latencies.push(performance.now() - began)
      } catch {
        // Stock Payload on SQLite fails when several write one item: their rows of languages collide.
        failed++
      }
    }
  }
  await Promise.all(Array.from({ length: batch.writers }, writer))
  return { latencies, elapsed: performance.now() - since, failed }
}

process.on('message', (batch: Batch) => {
  run(opened, batch).then(
    (taken) => process.send?.(taken),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
