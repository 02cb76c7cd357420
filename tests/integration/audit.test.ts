import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@/audit/chain'
import { recorderOf } from '@/audit/recorder'
import type { Row } from '@/audit/row'
import { verifyRecord } from '@/audit/verify'
import { localeCodes } from '@/i18n/locales'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseKind, startPayload } from '../support/payload'

let payload: Payload
let administrator: Client
let editor: Client
let russian: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  administrator = await client(payload, staff.administrator.email, password)
  editor = await client(payload, staff.editor.email, password)
  russian = await client(payload, staff.russian.email, password)
})

const everything = async () => {
  const { docs } = await payload.db.find<Row>({
    collection: 'audit',
    sort: 'sequence',
    pagination: false,
    where: {},
  })
  return docs
}
const rowsOf = async (item: string) => (await everything()).filter((row) => row.item === item)
const last = async () => (await everything()).at(-1)
const from = { 'x-forwarded-for': '203.0.113.7, 10.0.0.1', 'x-request-id': 'request-of-a-test' }

/** Writes past the adapter, as somebody with the database's password could. */
const tamper = async (sequence: number, what: 'change' | 'remove', detail = 'tampered') => {
  if (databaseKind === 'mongodb') {
    const { audit } = (payload.db as any).collections
    if (what === 'remove') await audit.collection.deleteOne({ sequence })
    else await audit.collection.updateOne({ sequence }, { $set: { detail } })
  } else {
    const { client: sqlite } = payload.db as any
    const of = { args: [sequence] }
    if (what === 'remove')
      await sqlite.execute({ sql: 'DELETE FROM audit WHERE sequence = ?', ...of })
    else
      await sqlite.execute({
        sql: 'UPDATE audit SET detail = ? WHERE sequence = ?',
        args: [detail, sequence],
      })
  }
}

describe('the record', () => {
  it('says who saved what, from which revision to which, from where and by which request', async () => {
    const id = await makeNews(payload, { en: 'Recorded', ru: 'Записано' })
    const tag = (await editor('GET', `/news/${id}?locale=en`)).headers.get('etag') ?? ''
    await editor(
      'PATCH',
      `/news/${id}?locale=en`,
      { title: 'Recorded anew', kind: 'speech' },
      {
        'if-match': tag,
        ...from,
      },
    )
    const [made, translated, saved] = await rowsOf(id)
    expect(made).toMatchObject({ action: 'create', language: 'en', toRevision: 1, toFacts: 1 })
    expect(made?.address ?? null).toBeNull()
    expect(translated).toMatchObject({
      action: 'save',
      language: 'ru',
      fromRevision: 0,
      toRevision: 1,
    })
    expect(saved).toMatchObject({
      action: 'save',
      personName: 'Editor',
      collection: 'news',
      title: 'Recorded anew',
      language: 'en',
      fromRevision: 1,
      toRevision: 2,
      fromFacts: 1,
      toFacts: 2,
      address: '203.0.113.7',
      requestId: 'request-of-a-test',
    })
    expect(saved?.changed?.split(', ').sort()).toEqual(['kind', 'title'])
  })

  it('names each kind of act', async () => {
    const id = await makeNews(payload, { en: 'Acts', ru: 'Дела' })
    const versions = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      depth: 0,
    })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Acts, over' }, { 'if-match': '*' })
    await editor('POST', `/news/versions/${versions.docs[0]!.id}?locale=en`)
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'By mistake' })
    await editor('PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() })
    await editor('PATCH', `/news/${id}?trash=true`, { deletedAt: null })
    await administrator('DELETE', `/news/${id}?trash=true`)
    const rows = await rowsOf(id)
    expect(rows.map(({ action }) => action)).toEqual([
      'create',
      'save',
      'overwrite',
      'restore',
      'publish',
      'withdraw',
      'trash',
      'untrash',
      'delete',
    ])
    expect(rows[3]).toMatchObject({ language: 'en', changed: expect.stringContaining('title') })
    expect(rows[4]).toMatchObject({ personName: 'Editor', language: 'en', toRevision: 3 })
    expect(rows[5]).toMatchObject({ detail: 'By mistake', fromRevision: 3 })
    // Payload gives a request without a language the default one when a hook asks it something.
    expect(rows[6]).toMatchObject({ fromFacts: 1, toFacts: 1 })
    expect(rows[6]?.changed ?? '').toBe('')
    expect(rows[8]).toMatchObject({ personName: 'Administrator', title: 'Acts' })
  })

  it('records sign-ins, refused ones without the password, and refusals', async () => {
    const visitor = await client(payload)
    const body = { email: 'Nobody@example.org', password: 'a secret that was typed' }
    expect((await visitor('POST', '/users/login', body, from)).status).toBe(401)
    expect(await last()).toMatchObject({
      action: 'signInRefused',
      detail: 'Nobody@example.org',
      address: '203.0.113.7',
    })
    await client(payload, staff.chinese.email, password)
    expect(await last()).toMatchObject({ action: 'signIn', personName: staff.chinese.name })

    const id = await makeNews(payload, { en: 'Refused', ru: 'Отказано' })
    expect((await russian('PATCH', `/news/${id}?locale=en`, { title: 'No' })).status).toBe(403)
    expect(await last()).toMatchObject({
      action: 'refusal',
      personName: staff.russian.name,
      item: id,
      language: 'en',
      detail: 'PATCH 403',
    })
    const stale = await editor(
      'PATCH',
      `/news/${id}?locale=en`,
      { title: 'No' },
      {
        'if-match': '"en=99,facts=1"',
      },
    )
    expect(stale.status).toBe(412)
    expect(await last()).toMatchObject({ action: 'refusal', detail: 'PATCH 412 outdated' })
    expect((await russian('POST', `/news/${id}/publications`, { languages: ['ru'] })).status).toBe(
      403,
    )
    expect(await last()).toMatchObject({ detail: 'POST 403 forbidden', item: id })
    expect(JSON.stringify(await everything())).not.toContain(body.password)
  })

  it('is bounded in what strangers can make it grow by', async () => {
    const before = (await everything()).length
    const visitor = await client(payload)
    const headers = { 'x-forwarded-for': '198.51.100.9' }
    for (let n = 0; n < 40; n++) {
      await visitor('GET', '/news', undefined, headers)
      await visitor('POST', '/news', { title: 'x' }, headers)
    }
    expect((await everything()).length - before).toBeLessThanOrEqual(30)
  })

  it('is one unbroken chain after many saves at once', async () => {
    const ids = await Promise.all([
      makeNews(payload, { en: 'Chain 1' }),
      makeNews(payload, { en: 'Chain 2' }),
    ])
    const saves = Array.from({ length: 60 }, (_, n) =>
      editor('PATCH', `/news/${ids[n % 2]}?locale=${localeCodes[n % 3]}`, { title: `Chain ${n}` }),
    )
    expect((await Promise.all(saves)).filter(({ status }) => status !== 200)).toEqual([])
    for (const id of ids) {
      const rows = await rowsOf(id)
      // The first Russian and the first Chinese text overwrote nothing.
      expect(rows.filter(({ action }) => action === 'overwrite')).toHaveLength(28)
      expect(rows.filter(({ action }) => action === 'save')).toHaveLength(2)
      const keys = new Set(rows.map(({ key }) => key))
      expect(keys.size).toBe(rows.length)
    }
    expect(verifyChain(await everything())).toBeNull()
  })

  it('has no row for a save that was refused or failed', async () => {
    const id = await makeNews(payload, { en: 'Failing' })
    await editor('PATCH', `/news/${id}?locale=en`, { kind: 'no such kind' })
    expect((await rowsOf(id)).map(({ action }) => action)).toEqual(['create'])
  })
})

describe('nobody can touch the record', () => {
  it('over HTTP, administrators included', async () => {
    const row = (await last()) as Row & { id: string }
    const { personName } = row
    for (const [method, path, body] of [
      ['POST', '/audit', { ...row, sequence: 1e6 }],
      ['PATCH', `/audit/${row.id}`, { personName: 'Somebody else' }],
      ['PATCH', '/audit?where[sequence][greater_than]=0', { personName: 'Somebody else' }],
      ['DELETE', `/audit/${row.id}`, undefined],
      ['DELETE', '/audit?where[sequence][greater_than]=0', undefined],
    ] as const)
      expect((await administrator(method, path, body)).status).toBe(403)
    expect((await administrator('GET', `/audit/${row.id}`)).body.personName ?? null).toBe(
      personName ?? null,
    )
  })

  it('nor our own code, through Payload or its database adapter', async () => {
    const { id } = (await last()) as Row & { id: string }
    const collection = 'audit'
    const where = { id: { equals: id } }
    const before = await everything()
    for (const write of [
      () => payload.create({ collection, data: {} as never }),
      () => payload.update({ collection, id, data: { detail: 'x' } as never }),
      () => payload.delete({ collection, id }),
      () => payload.db.create({ collection, data: {} }),
      () => payload.db.updateOne({ collection, id, data: { detail: 'x' } }),
      () => payload.db.updateMany({ collection, where, data: { detail: 'x' } }),
      () => payload.db.upsert({ collection, where, data: { detail: 'x' }, req: {} as never }),
      () => payload.db.deleteOne({ collection, where }),
      () => payload.db.deleteMany({ collection, where }),
    ])
      await expect(async () => write()).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  it('and only administrators and editors read it', async () => {
    expect((await administrator('GET', '/audit?limit=1')).body.docs).toHaveLength(1)
    expect((await editor('GET', '/audit?limit=1')).body.docs).toHaveLength(1)
    const visitor = await client(payload)
    for (const one of [russian, visitor]) {
      expect((await one('GET', '/audit')).status).toBe(403)
      expect([401, 403]).toContain((await one('GET', '/audit/export.csv')).status)
    }
  })
})

describe('the record as CSV', () => {
  it('holds the rows of the same filter, with headings in the person’s language', async () => {
    const id = await makeNews(payload, { en: '=HYPERLINK("x")', ru: 'Выгрузка' })
    const path = `/audit/export.csv?where[item][equals]=${id}`
    const { status, body, headers } = await editor('GET', path, undefined, {
      cookie: 'payload-lng=ru',
    })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = (body as string).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Когда')
    expect(lines[1]).toContain('Сохранение')
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('goes beyond one page of rows, each once, in order', async () => {
    const recorder = recorderOf(payload)
    const at = new Date().toISOString()
    for (let n = 0; n < 1010; n++)
      await recorder.record({ key: `page/${n}`, action: 'signIn', at, personName: 'Paged' })
    const { body } = await editor('GET', '/audit/export.csv?where[personName][equals]=Paged')
    const numbers = (body as string)
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => Number(line.split(',', 1)[0]))
    expect(numbers).toHaveLength(1010)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  })
})

describe('verifying', () => {
  it('reads the whole chain and compares its end with the one noted', async () => {
    await recorderOf(payload).noteHead()
    const { fault, count } = await verifyRecord(payload.db)
    expect(fault).toBeNull()
    expect(count).toBe((await everything()).length)
  })

  it('names the first row that was changed, removed or cut off', async () => {
    const rows = await everything()
    const middle = rows[Math.floor(rows.length / 2)]!.sequence
    const end = rows.at(-1)!.sequence
    await tamper(end, 'remove')
    expect((await verifyRecord(payload.db)).fault).toEqual({ sequence: end, what: 'cut' })
    await tamper(middle + 2, 'remove')
    expect((await verifyRecord(payload.db)).fault).toEqual({
      sequence: middle + 2,
      what: 'missing',
    })
    await tamper(middle, 'change')
    expect((await verifyRecord(payload.db)).fault).toEqual({ sequence: middle, what: 'changed' })
  })
})

describe('retention', () => {
  it('removes the oldest rows and leaves an anchor from which the rest is verified', async () => {
    const own = await startPayload()
    const id = await makeNews(own, { en: 'Kept', ru: 'Старое' })
    const recorder = recorderOf(own)
    const border = new Date()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await own.update({ collection: 'news', id, locale: 'en', data: { title: 'New' } as never })
    expect(await recorder.prune(border)).toBe(2)
    const { docs } = await own.db.find<Row>({ collection: 'audit', sort: 'sequence', where: {} })
    expect(docs.map(({ sequence, action }) => [sequence, action])).toEqual([
      [3, 'save'],
      [4, 'retention'],
    ])
    await recorder.noteHead()
    expect((await verifyRecord(own.db)).fault).toBeNull()
    expect(await recorder.prune(border)).toBe(0)
  })
})

/** On SQLite one transaction holds the save and its row together; there is nothing to repair. */
describe.runIf(databaseKind === 'mongodb')('a crash before the row was written', () => {
  it('is repaired at the next start, once, from history and publications', async () => {
    const own = await startPayload()
    await makeStaff(own)
    const writer = await client(own, staff.editor.email, password)
    await makeNews(own, { en: 'First' })
    const id = await makeNews(own, { en: 'Crash', ru: 'Сбой' })
    await writer('PATCH', `/news/${id}?locale=en`, { title: 'Lost row' }, from)
    await writer('POST', `/news/${id}/publications`, { languages: ['en'] })
    const { audit } = (own.db as any).collections
    const cut = await audit.collection.deleteMany({
      item: id,
      action: { $in: ['overwrite', 'publish'] },
    })
    expect(cut.deletedCount).toBe(2)
    // A process that starts knows nothing of where the chain ended.
    await own.db.connect?.()
    await own.db.connect?.()
    const { docs } = await own.db.find<Row>({
      collection: 'audit',
      sort: 'sequence',
      pagination: false,
      where: { item: { equals: id } },
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'save', 'save', 'publish'])
    expect(docs[2]).toMatchObject({
      personName: 'Editor',
      language: 'en',
      fromRevision: 1,
      toRevision: 2,
      changed: expect.stringContaining('title'),
      detail: 'repaired',
    })
  })
})
