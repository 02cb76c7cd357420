import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeNews, makeStaff, paragraphs, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let editor: Client
let russian: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
  russian = await client(payload, staff.russian.email, password)
})

const everything = async (id: string, collection: 'news' | 'events' = 'news') =>
  (await payload.findByID({ collection, id, locale: 'all', depth: 0 })) as any
const history = async (id: string, part: string, query = '') =>
  (await editor('GET', `/news/${id}/history/${part}${query}`)).body
const restore = (who: Client, id: string, part: string, revision: number, match = '*') =>
  who('POST', `/news/${id}/history/${part}`, { revision }, match ? { 'if-match': match } : {})
const tagOf = async (id: string, language: string) =>
  (await editor('GET', `/news/${id}?locale=${language}`)).headers.get('etag') ?? ''

describe('the history of a language version', () => {
  it('has each save that changed that language, with who and when, and no others', async () => {
    const id = await makeNews(payload, { en: 'One' })
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Раз' })
    await editor('PATCH', `/news/${id}?locale=en`, { kind: 'speech' })
    await russian('PATCH', `/news/${id}?locale=ru`, { title: 'Два' })
    const { saves, isCut, older, mayRestore } = await history(id, 'ru')
    expect(saves).toMatchObject([
      { revision: 2, by: staff.russian.name, isCurrent: true, isAsOf: false },
      { revision: 1, by: staff.editor.name, isCurrent: false },
    ])
    expect(Date.parse(saves[0].at)).toBeGreaterThan(Date.parse(saves[1].at))
    expect({ isCut, older, mayRestore }).toEqual({ isCut: false, older: null, mayRestore: true })
    expect((await history(id, 'facts')).saves.map((save: any) => save.revision)).toEqual([2, 1])
    const path = `/news/versions/${saves[1].version}?locale=ru&depth=0`
    expect((await editor('GET', path)).body.version.title).toBe('Раз')
    expect((await history(id, 'zh')).saves).toEqual([])
  })

  it('marks what readers get now, and what they got before', async () => {
    const id = await makeNews(payload, { en: 'Published', ru: 'Опубликовано' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en', 'ru'] })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Published again' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Later' })
    const marks = async (part: string) =>
      (await history(id, part)).saves.map(({ revision, published }: any) => [
        revision,
        ...published.map(({ language, isNow }: any) => `${language} ${isNow}`),
      ])
    expect(await marks('en')).toEqual([[3], [2, 'en true'], [1, 'en false']])
    expect(await marks('ru')).toEqual([[1, 'ru true']])
    expect(await marks('facts')).toEqual([[1, 'en true', 'ru true']])
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'test' })
    expect(await marks('en')).toEqual([[3], [2, 'en false'], [1, 'en false']])
  })

  it('comes in pages, and says what is no longer kept', async () => {
    const id = await makeNews(payload, { en: 'Long' })
    for (let n = 2; n <= 5; n++) await editor('PATCH', `/news/${id}?locale=en`, { title: `${n}` })
    const first = await history(id, 'en', '?limit=2')
    expect(first.saves.map((save: any) => save.revision)).toEqual([5, 4])
    const second = await history(id, 'en', `?limit=2&before=${first.older}`)
    expect(second.saves.map((save: any) => save.revision)).toEqual([3, 2])
    expect(second.saves[0].isCurrent).toBe(false)
    const third = await history(id, 'en', `?limit=2&before=${second.older}`)
    expect(third).toMatchObject({ saves: [{ revision: 1 }], older: null, isCut: false })

    // As if more had been saved than are kept.
    await payload.db.deleteVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { less_than: 3 } }] },
    })
    const { saves, isCut } = await history(id, 'en')
    expect(isCut).toBe(true)
    expect(saves.at(-1)).toMatchObject({ revision: 3, isAsOf: true, by: null })
    expect((await restore(editor, id, 'en', 1)).status).toBe(410)
  })

  it('is for people who may read, and takes no nonsense', async () => {
    const id = await makeNews(payload, { en: 'Whose' })
    const visitor = await client(payload)
    expect((await visitor('GET', `/news/${id}/history/en`)).status).toBe(401)
    expect((await restore(visitor, id, 'en', 1)).status).toBe(401)
    expect((await editor('GET', `/news/${id}/history/de`)).status).toBe(400)
    expect((await editor('GET', `/news/${id}/history/en?before=x`)).status).toBe(400)
    expect((await restore(editor, id, 'en', 0)).status).toBe(400)
    expect((await restore(editor, '3f2b8f0e-0000-4000-8000-000000000000', 'en', 1)).status).toBe(
      404,
    )
  })
})

describe('restoring', () => {
  it('gives back one language as a new save: not the others, nor facts, nor what readers get', async () => {
    const id = await makeNews(payload, { en: 'Old', ru: 'Старое' })
    await editor('PATCH', `/news/${id}?locale=ru`, { lead: 'Новый лид', kicker: null })
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Новое', body: paragraphs('Новый.') })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'New', kind: 'speech' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en', 'ru'] })
    const rows = async () =>
      (await editor('GET', `/publications?where[item][equals]=${id}&sort=language`)).body.docs
    const before = await everything(id)
    const published = await rows()

    const { status, body } = await restore(editor, id, 'ru', 1, await tagOf(id, 'ru'))
    expect(status).toBe(200)
    const after = await everything(id)
    expect(after.title.ru).toBe('Старое')
    expect(after.lead?.ru ?? null).toBeNull()
    expect(JSON.stringify(after.body.ru)).toContain('Старое.')
    const others = ({ title, body: text, slug, kind }: any) => [title.en, text.en, slug.en, kind]
    expect(JSON.stringify(others(after))).toBe(JSON.stringify(others(before)))
    expect(after.revisions).toEqual({ ...before.revisions, ru: before.revisions.ru + 1 })
    expect(body).toEqual({ restored: 'ru', revisions: after.revisions })
    expect(JSON.stringify(await rows())).toBe(JSON.stringify(published))
    const { saves } = await history(id, 'ru')
    expect(saves[0]).toMatchObject({ isRestored: true, by: staff.editor.name, isCurrent: true })
    expect(saves[1]).toMatchObject({ isRestored: false })
  })

  it('gives back the facts alone', async () => {
    const id = await makeNews(payload, { en: 'Facts', ru: 'Факты' })
    await editor('PATCH', `/news/${id}?locale=en`, {
      kind: 'speech',
      pinned: true,
      datelineDate: '2025-11-20T12:00:00.000Z',
      title: 'Facts, later',
    })
    const before = await everything(id)
    expect((await restore(editor, id, 'facts', 1, await tagOf(id, 'en'))).status).toBe(200)
    const after = await everything(id)
    expect(after.kind).toBe('news')
    expect(after.pinned).toBeFalsy()
    expect(after.datelineDate ?? null).toBeNull()
    expect(after.title).toEqual(before.title)
    expect(after.revisions).toEqual({ ...before.revisions, facts: 3 })
  })

  it('brings shared rows back with their cells, and leaves the cells of those that stayed', async () => {
    const sessions = ['One', 'Two'].map((title) => ({ title, startsAt: '09:00' }))
    const { id } = (await payload.create({
      collection: 'events',
      locale: 'en',
      data: { title: 'Event', kind: 'meeting', status: 'held', programme: [{ sessions }] } as never,
    })) as { id: string }
    const inLanguage = async (locale: 'en' | 'ru') =>
      (await payload.findByID({ collection: 'events', id, locale, depth: 0 })) as any
    const [day] = (await inLanguage('ru')).programme
    const named = day.sessions.map((row: any, n: number) => ({ ...row, title: ['Раз', 'Два'][n] }))
    await editor('PATCH', `/events/${id}?locale=ru`, { programme: [{ ...day, sessions: named }] })
    const facts = (await everything(id, 'events')).revisions.facts

    const [now] = (await inLanguage('en')).programme
    await editor('PATCH', `/events/${id}?locale=en`, {
      programme: [{ ...now, sessions: [{ ...now.sessions[0], title: 'First' }] }],
    })
    const body = { revision: facts }
    const path = `/events/${id}/history/facts`
    expect((await editor('POST', path, body, { 'if-match': '*' })).status).toBe(200)
    const titles = async (locale: 'en' | 'ru') =>
      (await inLanguage(locale)).programme[0].sessions.map(({ title }: any) => title)
    expect(await titles('en')).toEqual(['First', 'Two'])
    expect(await titles('ru')).toEqual(['Раз', 'Два'])

    // And the text of one language goes back without touching rows or the other language.
    const english = (await editor('GET', `/events/${id}/history/en`)).body.saves
    expect(english.length).toBeGreaterThan(1)
    await editor('POST', `/events/${id}/history/en`, { revision: 1 }, { 'if-match': '*' })
    expect(await titles('en')).toEqual(['One', 'Two'])
    expect(await titles('ru')).toEqual(['Раз', 'Два'])
  })

  it('is refused when that part moved on, and by nothing else', async () => {
    const id = await makeNews(payload, { en: 'Moved', ru: 'Сдвинулось' })
    const [english, russianTag] = [await tagOf(id, 'en'), await tagOf(id, 'ru')]
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Moved on' })
    const { status, body } = await restore(editor, id, 'en', 1, english)
    expect(status).toBe(412)
    expect(body.errors[0].data).toMatchObject({ code: 'outdated', name: staff.editor.name })
    expect((await everything(id)).title.en).toBe('Moved on')
    expect((await restore(editor, id, 'en', 1, russianTag)).status).toBe(412)
    expect((await restore(editor, id, 'en', 1, '')).status).toBe(428)

    // Facts and the Russian moved on: neither is what is restored.
    const tag = await tagOf(id, 'en')
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Иначе', kind: 'speech' })
    expect((await restore(editor, id, 'facts', 1, tag)).status).toBe(412)
    expect((await restore(editor, id, 'en', 1, tag)).status).toBe(200)
    expect(await everything(id)).toMatchObject({
      title: { en: 'Moved', ru: 'Иначе' },
      kind: 'speech',
    })
  })

  it('holds translators to their languages, and to no facts', async () => {
    const id = await makeNews(payload, { en: 'Theirs', ru: 'Их' })
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Их, иначе', kind: 'speech' })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Not theirs' })
    expect((await restore(russian, id, 'en', 1)).status).toBe(403)
    expect((await restore(russian, id, 'facts', 1)).status).toBe(403)
    expect((await restore(russian, id, 'ru', 1)).status).toBe(200)
    expect(await everything(id)).toMatchObject({
      title: { en: 'Not theirs', ru: 'Их' },
      kind: 'speech',
    })
    const mayRestore = async (part: string) =>
      (await russian('GET', `/news/${id}/history/${part}`)).body.mayRestore
    expect([await mayRestore('ru'), await mayRestore('en'), await mayRestore('facts')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('takes no address that another item has by now, and nothing out of the trash', async () => {
    const id = await makeNews(payload, { en: 'Address' })
    const { slug } = await everything(id)
    await editor('PATCH', `/news/${id}?locale=en`, { slug: 'elsewhere', title: 'Elsewhere' })
    const other = await makeNews(payload, { en: 'Address' })
    expect((await everything(other)).slug.en).toBe(slug.en)
    await restore(editor, id, 'en', 1)
    const after = await everything(id)
    expect([after.title.en, after.slug.en]).toEqual(['Address', 'elsewhere'])
    await editor('PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() })
    expect((await restore(editor, id, 'en', 2)).status).toBe(404)
  })

  it('leaves Payload’s own route to the gate: one language, no facts', async () => {
    const id = await makeNews(payload, { en: 'Route', ru: 'Путь' })
    const [{ version }] = (await history(id, 'ru')).saves
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Иной путь', kind: 'speech' })
    expect((await editor('POST', `/news/versions/${version}?locale=ru`)).status).toBe(200)
    expect(await everything(id)).toMatchObject({ title: { ru: 'Путь' }, kind: 'speech' })
    expect((await history(id, 'ru')).saves[0]).toMatchObject({ isRestored: true })
  })

  it('has Payload’s own route say what its writer had seen, too', async () => {
    const id = await makeNews(payload, { en: 'Seen', ru: 'Видели' })
    const [{ version }] = (await history(id, 'ru')).saves
    const old = await tagOf(id, 'ru')
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Новее' })
    const give = (tag: string) =>
      editor('POST', `/news/versions/${version}?locale=ru`, undefined, { 'if-match': tag })
    expect((await give('')).status).toBe(428)
    const { status, body } = await give(old)
    expect(status).toBe(412)
    expect(body.errors[0].data).toMatchObject({ code: 'outdated' })
    expect((await give(await tagOf(id, 'en'))).status).toBe(412)
    expect(await everything(id)).toMatchObject({ title: { ru: 'Новее' } })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Another language' })
    expect((await give(await tagOf(id, 'ru'))).status).toBe(200)
    expect(await everything(id)).toMatchObject({ title: { en: 'Another language', ru: 'Видели' } })
  })
})
