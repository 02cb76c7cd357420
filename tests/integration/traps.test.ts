import { readdirSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemCollections } from '@/publications/kinds'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseKind, startPayload } from '../support/payload'

// What was learnt before the gate was built, numbered as in docs/decisions/0002-the-gate.md, which names
// the tests of the others.

let payload: Payload
let editor: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
})

const stored = (id: string) =>
  payload.findByID({ collection: 'news', id, locale: 'all', depth: 0 }) as Promise<any>
const history = async (id: string) => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    pagination: false,
    depth: 0,
  })
  return docs.toSorted((a: any, b: any) => a.version.revision - b.version.revision) as any[]
}
const save = (id: string, data: object, headers?: Record<string, string>) =>
  editor('PATCH', `/news/${id}?locale=en`, data, headers)

describe.runIf(databaseKind === 'sqlite')('on SQLite', () => {
  const openFiles = () => readdirSync('/proc/self/fd').length
  const sqlite = (sql: string) => (payload.db as any).client.execute(sql)

  it.runIf(process.platform === 'linux')('1: 300 saves leave no file open', async () => {
    const id = await makeNews(payload, { en: 'Files' })
    await save(id, { title: 'The gate’s own connection is open' })
    const before = openFiles()
    for (let n = 0; n < 300; n++)
      await payload.update({ collection: 'news', id, locale: 'en', data: { title: `Files ${n}` } })
    expect(openFiles() - before).toBeLessThanOrEqual(3)
    expect((await stored(id)).revision).toBe(302)
  })

  it('2: a COMMIT that fails is an error, and nothing of the save is there', async () => {
    const id = await makeNews(payload, { en: 'Commit' })
    // A foreign key that is looked at only at the end lets every statement pass and the COMMIT fail.
    await sqlite('CREATE TABLE real_ones (id TEXT PRIMARY KEY)')
    await sqlite(
      'CREATE TABLE doomed (id TEXT REFERENCES real_ones (id) DEFERRABLE INITIALLY DEFERRED)',
    )
    await sqlite(
      `CREATE TRIGGER doom AFTER UPDATE ON news WHEN new.id = '${id}' BEGIN INSERT INTO doomed VALUES ('none'); END`,
    )
    const before = await stored(id)
    expect((await save(id, { title: 'Acknowledged?' })).status).toBe(500)
    await sqlite('DROP TRIGGER doom')
    expect(await stored(id)).toEqual(before)
    expect(await history(id)).toHaveLength(1)
    expect((await save(id, { title: 'Next' })).status).toBe(200)
    expect((await stored(id)).title.en).toBe('Next')
  })
})

it('3: a base that history no longer has is a conflict, and no fact is turned back', async () => {
  const id = await makeNews(payload, { en: 'Base' })
  const seen = (await editor('GET', `/news/${id}?locale=en`)).headers.get('etag') ?? ''
  await editor('PATCH', `/news/${id}?locale=ru`, { kind: 'speech' })
  const [oldest] = await history(id)
  await payload.db.deleteVersions({
    collection: 'news',
    where: { parent: { equals: id }, updatedAt: { less_than_equal: oldest.updatedAt } },
    req: {} as never,
  })
  const { status, body } = await save(id, { title: 'Old', kind: 'news' }, { 'if-match': seen })
  expect(status).toBe(412)
  expect(body.errors[0].data).toMatchObject({ part: 'facts' })
  expect(await stored(id)).toMatchObject({ kind: 'speech', title: { en: 'Base' } })
})

it('4: a nested call with the same request and a context of its own doesn’t lose the base', async () => {
  const id = await makeNews(payload, { en: 'Nested' })
  const req = await createLocalReq({ locale: 'en' }, payload)
  const where = { id: { equals: id } }
  const read = (await payload.db.findOne({ collection: 'news', where, req })) as any
  await payload.find({ collection: 'topics', req, context: { ofTheNestedCall: true } })
  await editor('PATCH', `/news/${id}?locale=ru`, { kind: 'speech' })
  const data = { ...read, title: { ...read.title, en: 'Nested, saved' } }
  await payload.db.updateOne({ collection: 'news', id, locale: 'en', data, req })
  expect(await stored(id)).toMatchObject({ kind: 'speech', title: { en: 'Nested, saved' } })
})

it('5: a header is about the item of the address, and not about others saved on the way', async () => {
  const [named, other] = [
    await makeNews(payload, { en: 'Named' }),
    await makeNews(payload, { en: 'On the way' }),
  ]
  const req = await createLocalReq({ locale: 'en' }, payload)
  Object.assign(req, {
    payloadAPI: 'REST',
    headers: new Headers({ 'if-match': '"en=99,facts=99"' }),
    routeParams: { collection: 'news', id: named },
  })
  const update = (id: string) =>
    payload.update({ collection: 'news', id, data: { title: 'Saved' }, locale: 'en', req })
  await update(other)
  expect((await stored(other)).title.en).toBe('Saved')
  await expect(update(named)).rejects.toMatchObject({ status: 412 })
  expect((await stored(named)).title.en).toBe('Named')
})

it('6: nothing runs after a save that could answer 500 for what is stored', () => {
  for (const slug of itemCollections)
    expect(payload.collections[slug].config.hooks.afterChange, slug).toHaveLength(0)
})

it('9: updatedAt grows strictly, whatever the writer says and however fast they are', async () => {
  const id = await makeNews(payload, { en: 'Time' })
  await Promise.all(Array.from({ length: 8 }, (_, n) => save(id, { title: `Time ${n}` })))
  const past = { title: { en: 'From the past' }, updatedAt: '2001-01-01T00:00:00.000Z' }
  await payload.db.updateOne({ collection: 'news', id, locale: 'en', data: past })
  const rows = await history(id)
  const times = rows.map(({ updatedAt }) => new Date(updatedAt).getTime())
  expect(rows).toHaveLength(10)
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
  expect(new Date((await stored(id)).updatedAt).getTime()).toBe(times.at(-1))
})

it.runIf(databaseKind === 'mongodb')('10: history has one row for each revision', async () => {
  const id = await makeNews(payload, { en: 'Once' })
  const { news } = (payload.db as any).versions
  const [row] = await news.find({ parent: id }).lean()
  const { _id, ...again } = row
  await expect(news.collection.insertOne(again)).rejects.toMatchObject({ code: 11000 })
})
