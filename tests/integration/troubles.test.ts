import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeNews, makeStaff, paragraphs, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseUri } from '../support/mongodb.mjs'
import { databaseKind, startPayload } from '../support/payload'
import { layWire, type Wire } from '../support/proxy'
import { full, locked, moved, stopped, type TroubleMaker } from '../support/troubles'

const onMongo = databaseKind === 'mongodb'
let payload: Payload
let editor: Client
let visitor: Client
let health: typeof import('../../src/content/health').health
let wire: Wire | undefined
const makers: Record<string, TroubleMaker> = {}

beforeAll(async () => {
  if (onMongo) {
    const { hostname, port } = new URL(process.env.TEST_MONGODB_URI ?? '')
    wire = await layWire({ host: hostname, port: Number(port) })
    const uri = databaseUri(`mongodb://127.0.0.1:${wire.port}`, `troubles-${Date.now()}`)
    payload = await startPayload({ DATABASE_URI: uri })
    makers.gone = stopped(wire)
  } else {
    payload = await startPayload()
    const file = `${process.env.DATA_DIR}/communique.db`
    Object.assign(makers, { full: full(payload), locked: locked(file), gone: moved(file) })
  }
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
  visitor = await client(payload)
  ;({ health } = await import('../../src/content/health'))
  // It has a connection of its own, which is opened by the first question.
  await health()
})
afterAll(() => wire?.close())

/** A server's driver looks for it again every other second. */
const recovered = async () =>
  vi.waitFor(async () => expect((await editor('GET', '/users/me')).body.user).toBeTruthy(), {
    timeout: 20_000,
    interval: 200,
  })

/** All that a save, a publication or a withdrawal of an item could have written. */
async function everything(id: string) {
  const of = { equals: id }
  const options = { pagination: false, depth: 0, overrideAccess: true } as const
  const [item, history, publications, record] = await Promise.all([
    payload.findByID({ collection: 'news', id, locale: 'all', depth: 0, disableErrors: true }),
    payload.findVersions({
      collection: 'news',
      where: { parent: of },
      locale: 'all',
      sort: 'updatedAt',
      ...options,
    }),
    payload.find({ collection: 'publications', where: { item: of }, ...options }),
    payload.find({ collection: 'audit' as never, where: { item: of }, ...options }),
  ])
  return { item, history: history.docs, publications: publications.docs, record: record.docs }
}

const long = (word: string) => paragraphs(`${word} `.repeat(30_000))
const refusal = (trouble: string) => ({
  status: 503,
  body: { errors: [{ data: { code: 'unavailable', trouble } }] },
})

describe.each(onMongo ? ['gone'] : ['full', 'locked', 'gone'])(
  'a database that is %s',
  (trouble) => {
    const during = async (act: () => Promise<void>) => {
      await makers[trouble]?.begin()
      try {
        await act()
      } finally {
        await makers[trouble]?.end()
        await recovered()
      }
    }

    it('refuses a save in the words of its writer, writes nothing of it, and saves it afterwards', async () => {
      const id = await makeNews(payload, { ru: 'Было' })
      const before = await everything(id)
      const save = () =>
        editor(
          'PATCH',
          `/news/${id}?locale=ru`,
          { title: 'Стало', body: long('стало') },
          { 'accept-language': 'ru' },
        )
      await during(async () => {
        const refused = await save()
        expect(refused).toMatchObject(refusal(trouble))
        expect(refused.body.errors[0].message).toMatch(/Ничего\s+не\s+сохранено/u)
        expect(refused.headers.get('retry-after')).toBe('5')
      })
      expect(await everything(id)).toEqual(before)
      expect((await save()).status).toBe(200)
      const after = await everything(id)
      expect(after.item).toMatchObject({ title: { ru: 'Стало' } })
      expect(after.history).toHaveLength(before.history.length + 1)
      expect(after.record).toHaveLength(before.record.length + 1)
    })

    it('refuses a new item and a publication whole', async () => {
      const id = await makeNews(payload, { en: 'Published' }, { pressContact: 'x'.repeat(20_000) })
      const other = await makeNews(payload, { en: 'Not yet' }, { pressContact: 'x'.repeat(20_000) })
      const publish = (item: string) =>
        editor('POST', `/news/${item}/publications`, { languages: ['en'] })
      expect((await publish(id)).status).toBe(200)
      const before = [await everything(id), await everything(other)]
      const count = async () => (await payload.count({ collection: 'news' })).totalDocs
      const items = await count()
      const create = () =>
        editor('POST', '/news?locale=en', { title: 'New', kind: 'news', body: long('new') })
      await during(async () => {
        expect(await create()).toMatchObject(refusal(trouble))
        expect(await publish(other)).toMatchObject(refusal(trouble))
      })
      expect([await everything(id), await everything(other)]).toEqual(before)
      expect(await count()).toBe(items)
      expect((await create()).status).toBe(201)
      expect((await publish(other)).status).toBe(200)
    })
  },
)

// What a withdrawal writes is less than what it frees, so a full database has room for it.
it.each(onMongo ? ['gone'] : ['locked', 'gone'])(
  'a database that is %s refuses a withdrawal whole',
  async (trouble) => {
    const id = await makeNews(payload, { en: 'To be withdrawn' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    const before = await everything(id)
    const withdraw = () => editor('DELETE', `/news/${id}/publications/en`, { reason: 'Test' })
    await makers[trouble]?.begin()
    const refused = await withdraw().finally(() => makers[trouble]?.end())
    await recovered()
    expect(refused).toMatchObject(refusal(trouble))
    expect(await everything(id)).toEqual(before)
    expect((await withdraw()).status).toBe(200)
  },
)

it.skipIf(onMongo)('serves readers while a save waits for a lock', async () => {
  const id = await makeNews(payload, { en: 'Waiting' })
  await makers.locked?.begin()
  const save = editor('PATCH', `/news/${id}?locale=en`, { title: 'Waited' })
  const order: string[] = []
  void save.then(() => order.push('save'))
  expect((await visitor('GET', '/publications?limit=1')).status).toBe(200)
  order.push('read')
  await makers.locked?.end()
  expect((await save).status).toBe(200)
  expect(order).toEqual(['read', 'save'])
})

it('tells what it is when nobody can sign in or be known, and which part doesn’t answer', async () => {
  const signIn = () =>
    visitor(
      'POST',
      '/users/login',
      { email: staff.editor.email, password },
      { 'accept-language': 'ru' },
    )
  await makers.gone?.begin()
  const refused = await signIn()
  const me = await editor('GET', '/users/me')
  const parts = await health()
  await makers.gone?.end()
  await recovered()
  expect(refused).toMatchObject(refusal('gone'))
  expect(refused.body.errors[0].message).toMatch(/Войти\s+пока\s+нельзя/u)
  // The file of SQLite is open and may still be read; a server is away.
  expect(me).toMatchObject(onMongo ? refusal('gone') : { status: 200, body: { user: {} } })
  expect(parts).toEqual({ database: false, migrations: false, content: false })
  expect((await signIn()).status).toBe(200)
  expect(await health()).toEqual({ database: true, migrations: true, content: true })
})

it.runIf(onMongo)(
  'keeps a save whole whose history the crash of the database left out',
  async () => {
    const id = await makeNews(payload, { en: 'First' })
    const cut = wire?.cutBefore('insert\0\x0f\0\0\0_news_versions') ?? Promise.resolve()
    const saved = editor('PATCH', `/news/${id}?locale=en`, { title: 'Second' })
    await cut
    expect(await saved).toMatchObject(refusal('gone'))
    await wire?.mend()
    await vi.waitFor(async () => expect((await editor('GET', '/users/me')).status).toBe(200), {
      timeout: 20_000,
    })
    expect((await editor('PATCH', `/news/${id}?locale=en`, { title: 'Third' })).status).toBe(200)
    const { item, history } = await everything(id)
    const titles = history.map(({ version }) => (version as any).title.en)
    expect(item).toMatchObject({ title: { en: 'Third' } })
    expect(titles.at(-1)).toBe('Third')
    expect(history.map(({ version }) => (version as any).revision)).toEqual(
      history.map((_row, index) => index + 1),
    )
  },
)
