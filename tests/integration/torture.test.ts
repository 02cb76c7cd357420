import { describe, expect, it } from 'vitest'
import { databaseKind } from '../support/payload'
import { readOptions } from '../torture/options'
import { line, torture } from '../torture/run'

const onMongo = databaseKind === 'mongodb'
const run = async (target: string, seconds: number, kills: number, processes = 1) => {
  const options = { target, db: databaseKind, seed: '7', seconds, kills, processes }
  const report = await torture(
    readOptions(Object.entries(options).map(([name, value]) => `--${name}=${value}`)),
  )
  console.log(line(report))
  return report
}

describe('many people write the same items while servers are killed', () => {
  it('keeps every promise', async () => {
    const report = await run('communique', 15, 2, onMongo ? 2 : 1)
    expect(report.proofs.filter(({ broken }) => broken.length)).toEqual([])
    expect(report.held).toBe(true)
    expect(report.acknowledged).toBeGreaterThan(10)
    expect(report.kills).toBeGreaterThan(0)
  }, 400_000)

  it('loses saves once the gate is taken away: the test bites', async () => {
    expect((await run('ungated', 6, 0)).lost).toBeGreaterThan(0)
  }, 120_000)

  it('loses saves on stock Payload', async () => {
    expect((await run('stock', 6, 0)).lost).toBeGreaterThan(0)
  }, 120_000)
})
