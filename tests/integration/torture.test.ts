import { describe, expect, it } from 'vitest'
import { databaseKind } from '../support/payload'
import { readOptions, runsOf } from '../torture/options'
import { line } from '../torture/report'
import { torture } from '../torture/run'

const onMongo = databaseKind === 'mongodb'
const run = async (target: string, seconds: number, kills: number, processes = 1) => {
  // How fast a killed server is back depends on the machine: the long runs measure it.
  const options = { target, db: databaseKind, seed: '7', seconds, kills, processes, ready: 60_000 }
  const [one] = runsOf(
    readOptions(Object.entries(options).map(([name, value]) => `--${name}=${value}`)),
  )
  const outcome = await torture(one!)
  console.log(line(outcome))
  return outcome
}

describe('many people write the same items while servers are killed', () => {
  it('keeps every promise', async () => {
    const outcome = await run('communique', 15, 2, onMongo ? 2 : 1)
    expect(outcome.proofs.filter(({ broken }) => broken.length)).toEqual([])
    expect(outcome.held).toBe(true)
    expect(outcome.acknowledged).toBeGreaterThan(10)
    expect(outcome.kills).toBeGreaterThan(0)
  }, 400_000)

  it('loses saves once the gate is taken away: the test bites', async () => {
    expect((await run('ungated', 6, 0)).lost).toBeGreaterThan(0)
  }, 120_000)

  it('loses saves on stock Payload', async () => {
    expect((await run('stock', 6, 0)).lost).toBeGreaterThan(0)
  }, 120_000)
})
