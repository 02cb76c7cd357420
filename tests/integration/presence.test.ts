import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { attend, goneAfter, tidy, type Visit } from '@/presence/attend'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let editor: Client
let russian: Client
let item: string

const [first, second] = ['a'.repeat(24), 'b'.repeat(24)] as const
const here = (who: Client, session: string, language: string, id = item) =>
  who('POST', `/news/${id}/presence`, { session, language })

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
  russian = await client(payload, staff.russian.email, password)
  item = await makeNews(payload, { en: 'Open to many' })
})

describe('presence', () => {
  it('tells two people of each other, in which language and since when', async () => {
    const since = Date.now()
    expect((await here(editor, first, 'en')).body).toEqual({ others: [] })
    const { status, body } = await here(russian, second, 'ru')
    expect(status).toBe(200)
    expect(body.others).toEqual([
      { name: staff.editor.name, language: 'en', since: expect.any(String), isYou: false },
    ])
    expect(Date.parse(body.others[0].since)).toBeGreaterThanOrEqual(since)
    const [back] = (await here(editor, first, 'en')).body.others
    expect(back).toMatchObject({ name: staff.russian.name, language: 'ru' })
    expect((await here(editor, first, 'en')).body.others).toEqual([back])
  })

  it('follows somebody into another language, and knows one’s own other window', async () => {
    await here(russian, second, 'zh')
    expect((await here(editor, first, 'en')).body.others).toMatchObject([{ language: 'zh' }])
    const { others } = (await here(russian, 'c'.repeat(24), 'ru')).body
    expect(others).toMatchObject([{ language: 'en' }, { language: 'zh', isYou: true }])
    await russian('DELETE', `/news/${item}/presence/${'c'.repeat(24)}`)
  })

  it('ends at once for whoever closes the form, and by nobody else’s hand', async () => {
    const path = `/news/${item}/presence/${second}`
    expect((await editor('DELETE', path)).status).toBe(204)
    expect((await here(editor, first, 'en')).body.others).toHaveLength(1)
    expect((await russian('DELETE', path)).status).toBe(204)
    expect((await here(editor, first, 'en')).body.others).toEqual([])
  })

  it('ends within 30 seconds for whoever went without a word, and the row is removed', async () => {
    const id = await makeNews(payload, { en: 'Left behind' })
    const visit: Visit = {
      kind: 'news',
      item: id,
      session: first,
      person: 'somebody',
      name: 'Somebody',
      language: 'en',
    }
    const start = new Date('2026-01-01T12:00:00Z')
    const after = (ms: number) => new Date(start.getTime() + ms)
    const other = { ...visit, person: 'other', session: second }
    const rows = async () =>
      (await payload.db.count({ collection: 'presence', where: { item: { equals: id } } }))
        .totalDocs

    await attend(payload, visit, start)
    // Renewed as a form does it, then silent.
    for (let ms = 5_000; ms <= 60_000; ms += 5_000) await attend(payload, visit, after(ms))
    expect(await attend(payload, other, after(60_000 + 10_000))).toMatchObject([
      { since: start.toISOString() },
    ])
    expect(await attend(payload, other, after(60_000 + 25_000))).toEqual([])
    expect(goneAfter + 5_000).toBeLessThan(30_000)
    expect(await rows()).toBe(2)
    await tidy(payload, after(60_000 + 25_000))
    expect(await rows()).toBe(1)
    // Back after a sleep: it is another visit.
    const back = after(60_000 + 26_000)
    await attend(payload, visit, back)
    expect(await attend(payload, other, back)).toMatchObject([{ since: back.toISOString() }])
  })

  it('is of nobody’s business who may not read, and takes nothing that it doesn’t know', async () => {
    const visitor = await client(payload)
    expect((await here(visitor, first, 'en')).status).toBe(401)
    expect((await visitor('DELETE', `/news/${item}/presence/${first}`)).status).toBe(401)
    expect((await here(editor, 'not a session', 'en')).status).toBe(400)
    expect((await here(editor, first, 'de')).status).toBe(400)
    expect((await here(editor, first, 'en', '3f2b8f0e-0000-4000-8000-000000000000')).status).toBe(
      404,
    )
    for (const who of [visitor, editor]) {
      expect((await who('GET', '/presence')).status).toBeGreaterThanOrEqual(400)
      expect((await who('POST', '/presence', { key: 'x' })).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('leaves items, their history and the record as they were', async () => {
    const id = await makeNews(payload, { en: 'Untouched' })
    const state = async () => [
      await payload.findByID({ collection: 'news', id, locale: 'all', depth: 0 }),
      await payload.countVersions({ collection: 'news', where: { parent: { equals: id } } }),
      await payload.count({ collection: 'audit' }),
    ]
    const before = await state()
    await here(editor, first, 'en', id)
    await here(russian, second, 'ru', id)
    await russian('DELETE', `/news/${id}/presence/${second}`)
    expect(await state()).toEqual(before)
  })
})
