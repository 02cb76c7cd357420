import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { undoable } from '@/history/undo'
import { localRequest, makeNews, makeStaff, paragraphs, password, staff } from '../factories/items'
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

const entriesOf = async (id: string) =>
  (await editor('GET', '/undo?locale=en')).body.entries.filter((one: any) => one.item === id)
const live = async (id: string) =>
  (await editor('GET', `/publications?where[item][equals]=${id}`)).body.docs

describe('undoing', () => {
  it('gives readers again the very text that was withdrawn, and nothing written since', async () => {
    const id = await makeNews(payload, { en: 'Shown', ru: 'Показано' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en', 'ru'] })
    const [before, other] = (await live(id)).toSorted((a: any, b: any) =>
      a.language.localeCompare(b.language),
    )
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'By mistake' })
    await editor('PATCH', `/news/${id}?locale=en`, {
      title: 'Not approved',
      body: paragraphs('Not approved.'),
    })
    expect(await entriesOf(id)).toMatchObject([
      {
        act: 'withdrawn',
        language: 'en',
        title: 'Not approved',
        by: staff.editor.name,
        reason: 'By mistake',
        isInTrash: false,
      },
    ])

    const { status, body } = await editor('PUT', `/news/${id}/publications/en`, {})
    expect([status, body.published?.revision]).toEqual([200, before.revision])
    const after = (await live(id)).toSorted((a: any, b: any) =>
      a.language.localeCompare(b.language),
    )
    expect(after[0]).toMatchObject({
      state: 'live',
      title: 'Shown',
      slug: before.slug,
      contentHash: before.contentHash,
    })
    expect(JSON.stringify(after[1])).toBe(JSON.stringify(other))
    expect(await entriesOf(id)).toEqual([])
    const { languages } = (await editor('GET', `/news/${id}/languages`)).body
    expect(languages[0]).toMatchObject({ language: 'en', state: 'changed' })
    expect((await editor('PUT', `/news/${id}/publications/en`, {})).status).toBe(404)
  })

  it('says so when the history no longer has what was withdrawn', async () => {
    const id = await makeNews(payload, { en: 'Forgotten' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'test' })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'Later' })
    await payload.db.deleteVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { less_than: 2 } }] },
    })
    expect((await editor('PUT', `/news/${id}/publications/en`, {})).status).toBe(410)
    expect(await live(id)).toEqual([])
  })

  it('takes an item out of the trash as the list does, before its languages', async () => {
    const id = await makeNews(payload, { en: 'Binned' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'test' })
    await editor('PATCH', `/news/${id}?locale=en`, { deletedAt: new Date().toISOString() })
    const acts = (await entriesOf(id)).map(({ act, isInTrash }: any) => [act, isInTrash])
    expect(acts.toSorted()).toEqual([
      ['trashed', true],
      ['withdrawn', true],
    ])
    expect((await entriesOf(id)).map(({ by }: any) => by)).toEqual([
      staff.editor.name,
      staff.editor.name,
    ])
    expect((await editor('PUT', `/news/${id}/publications/en`, {})).status).toBe(422)
    const path = `/news/${id}?trash=true&locale=en`
    expect((await editor('PATCH', path, { deletedAt: null }, { 'if-match': '' })).status).toBe(200)
    expect(await entriesOf(id)).toMatchObject([{ act: 'withdrawn', isInTrash: false }])
    expect((await editor('PUT', `/news/${id}/publications/en`, {})).status).toBe(200)
  })

  it('forgets after thirty days, and destroys nothing', async () => {
    const id = await makeNews(payload, { en: 'Old' })
    await editor('PATCH', `/news/${id}?locale=en`, { deletedAt: new Date().toISOString() })
    const req = await localRequest(payload)
    const on = async (days: number) =>
      (await undoable(req, 'en', new Date(Date.now() + days * 24 * 60 * 60 * 1000))).filter(
        ({ item }) => item === id,
      )
    expect(await on(29)).toHaveLength(1)
    expect(await on(31)).toEqual([])
    expect(await payload.findByID({ collection: 'news', id, trash: true })).toMatchObject({ id })
  })

  it('is for those who may publish', async () => {
    const visitor = await client(payload)
    expect((await visitor('GET', '/undo')).status).toBe(401)
    expect((await russian('GET', '/undo')).status).toBe(403)
    const id = await makeNews(payload, { ru: 'Чужое' })
    expect((await russian('PUT', `/news/${id}/publications/ru`, {})).status).toBe(403)
  })
})
