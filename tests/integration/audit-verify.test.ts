import { spawnSync } from 'node:child_process'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { recorderOf } from '@/audit/recorder'
import type { Row } from '@/audit/row'
import { verifyRecord } from '@/audit/verify'
import { makeNews } from '../factories/items'
import { databaseKind, startPayload } from '../support/payload'

let payload: Payload
let rows: Row[]
let variables: NodeJS.ProcessEnv

beforeAll(async () => {
  payload = await startPayload()
  variables = { ...process.env }
  await makeNews(payload, { en: 'Verified', ru: 'Проверено', zh: '已核实' })
  await makeNews(payload, { en: 'Verified again', ru: 'Проверено снова' })
  rows = await everything()
  await recorderOf(payload).noteHead()
})

async function everything() {
  const where = {}
  const found = await payload.db.find<Row>({
    collection: 'audit',
    sort: 'sequence',
    where,
    limit: 0,
  })
  return found.docs
}

/** `npm run audit:verify`, as somebody who doubts runs it. */
function verify(): { code: number | null; says: string } {
  const script = () =>
    spawnSync(process.execPath, ['scripts/ts.mjs', 'audit-verify'], {
      env: variables,
      encoding: 'utf8',
    })
  let run = script()
  // Node 20 loses an import under load now and then, and says so by this code.
  for (let tries = 0; run.status === 13 && tries < 4; tries++) run = script()
  return { code: run.status, says: run.stdout + run.stderr }
}

/** Writes past the adapter, as somebody with the database's password could. */
async function set(sequence: number, column: 'sequence' | 'detail', value: unknown) {
  if (databaseKind === 'mongodb') {
    const { audit } = (payload.db as any).collections
    await audit.collection.updateOne({ sequence }, { $set: { [column]: value } })
  } else {
    const sql = `UPDATE audit SET ${column} = ? WHERE sequence = ?`
    await (payload.db as any).client.execute({ sql, args: [value, sequence] })
  }
}

/** The row goes out of sight, and can be put back. */
const hide = (sequence: number) => set(sequence, 'sequence', -sequence)
const show = (sequence: number) => set(-sequence, 'sequence', sequence)

describe('npm run audit:verify', () => {
  it('exits with 0 and says where the chain ends', () => {
    const { hash, sequence } = rows.at(-1) as Row
    expect(verify()).toEqual({
      code: 0,
      says: expect.stringContaining(
        `${rows.length} rows in one chain; it ends with ${sequence}:${hash}`,
      ),
    })
  })

  it('exits with 1 and names the row that was changed', async () => {
    await set(3, 'detail', 'tampered')
    expect(verify()).toEqual({ code: 1, says: expect.stringMatching(/row 3 was changed/u) })
    await set(3, 'detail', null)
    expect((await verifyRecord(payload.db)).fault).toBeNull()
  })

  it('exits with 1 and names the row that is missing', async () => {
    // The walk begins with the first number, so a row below it is out of the chain.
    await hide(2)
    expect(verify()).toEqual({ code: 1, says: expect.stringMatching(/row 2 is missing/u) })
    await show(2)
    expect((await verifyRecord(payload.db)).fault).toBeNull()
  })

  it('exits with 1 and names the first of two rows that changed places', async () => {
    await hide(4)
    await set(3, 'sequence', 4)
    await set(-4, 'sequence', 3)
    expect(verify()).toEqual({ code: 1, says: expect.stringMatching(/row 3 was changed/u) })
    await hide(3)
    await set(4, 'sequence', 3)
    await set(-3, 'sequence', 4)
    expect((await verifyRecord(payload.db)).fault).toBeNull()
  })

  it('starts after what retention removed', async () => {
    expect(await recorderOf(payload).prune(new Date(Date.now() + 1000))).toBe(rows.length)
    await recorderOf(payload).noteHead()
    expect(verify()).toEqual({
      code: 0,
      says: expect.stringContaining(`after row ${rows.length} where retention cut it`),
    })
  })
})
