import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '@/i18n/locales'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let editor: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
})

const everything = async (collection: 'news' | 'events', id: string) =>
  (await payload.findByID({ collection, id, locale: 'all', depth: 0 })) as any
const history = async (id: string) => {
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    locale: 'all',
    pagination: false,
    sort: 'updatedAt',
    depth: 0,
  })
  return docs.map(({ version }) => version as any)
}

describe('the gate', () => {
  it('loses none of 90 saves of three languages and of facts at once', async () => {
    const id = await makeNews(payload, { en: 'En', ru: 'Ру', zh: '中' })
    const before = (await everything('news', id)).revisions
    const rounds = 30
    const saves = Array.from({ length: rounds }, (_, round) =>
      localeCodes.map((locale) =>
        editor('PATCH', `/news/${id}?locale=${locale}`, { title: `${locale} ${round}` }),
      ),
    ).flat()
    expect((await Promise.all(saves)).filter(({ status }) => status !== 200)).toEqual([])
    const { title, revisions } = await everything('news', id)
    for (const locale of localeCodes) {
      expect(title[locale]).toMatch(new RegExp(`^${locale} \\d+$`, 'u'))
      expect(revisions[locale]).toBe(before[locale] + rounds)
    }
    expect(revisions.facts).toBe(before.facts)
  })

  it('keeps a language and a fact that others saved between our reading and our writing', async () => {
    const id = await makeNews(payload, { en: 'Before', ru: 'До' })
    await Promise.all([
      editor('PATCH', `/news/${id}?locale=en`, { title: 'After' }),
      editor('PATCH', `/news/${id}?locale=ru`, { title: 'После' }),
      editor('PATCH', `/news/${id}?locale=zh`, { title: '之后' }),
      editor('PATCH', `/news/${id}?locale=en`, { kind: 'statement' }),
      editor('PATCH', `/news/${id}?locale=en`, { pinned: true }),
    ])
    expect(await everything('news', id)).toMatchObject({
      title: { en: 'After', ru: 'После', zh: '之后' },
      kind: 'statement',
      pinned: true,
    })
  })

  it('writes a history without gaps or doubles, each row what was stored then', async () => {
    const id = await makeNews(payload, { en: 'History' })
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        editor('PATCH', `/news/${id}?locale=${localeCodes[n % 3]}`, { title: `History ${n}` }),
      ),
    )
    const rows = await history(id)
    expect(rows.map(({ revision }) => revision)).toEqual(rows.map((_, index) => index + 1))
    for (const [index, row] of rows.entries()) {
      if (!index) continue
      const changed = localeCodes.filter((code) => row.title[code] !== rows[index - 1].title[code])
      expect(changed.length).toBeLessThanOrEqual(1)
    }
    const { title } = await everything('news', id)
    expect(rows.at(-1).title).toEqual(title)
  })

  it('restores one language and leaves the others and the facts', async () => {
    const id = await makeNews(payload, { en: 'Old', ru: 'Старое' })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      depth: 0,
    })
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'New', kind: 'speech' })
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Новое' })
    const { status } = await editor('POST', `/news/versions/${docs[0]!.id}?locale=ru`)
    expect(status).toBe(200)
    expect(await everything('news', id)).toMatchObject({
      title: { en: 'New', ru: 'Старое' },
      kind: 'speech',
    })
  })

  it('pairs cells of shared rows by row while rows are moved and translated at once', async () => {
    const sessions = ['One', 'Two', 'Three'].map((title) => ({ title, startsAt: '09:00' }))
    const { id } = await payload.create({
      collection: 'events',
      locale: 'en',
      data: { title: 'Event', kind: 'meeting', status: 'held', programme: [{ sessions }] } as never,
    })
    const [day] = (await payload.findByID({ collection: 'events', id, locale: 'ru', depth: 0 }))
      .programme as any[]
    const translated = day.sessions.map((row: any, n: number) => ({
      ...row,
      title: ['Раз', 'Два', 'Три'][n],
    }))
    const english = (await payload.findByID({
      collection: 'events',
      id,
      locale: 'en',
      depth: 0,
    })) as any
    await Promise.all([
      editor('PATCH', `/events/${id}?locale=ru`, { programme: [{ ...day, sessions: translated }] }),
      editor('PATCH', `/events/${id}?locale=en`, {
        programme: [
          { ...english.programme[0], sessions: [...english.programme[0].sessions].reverse() },
        ],
      }),
    ])
    const { programme } = await everything('events', String(id))
    expect(programme[0].sessions.map((row: any) => row.title)).toEqual([
      { en: 'Three', ru: 'Три' },
      { en: 'Two', ru: 'Два' },
      { en: 'One', ru: 'Раз' },
    ])
  })

  it('applies a bulk edit field by field', async () => {
    const ids = [
      await makeNews(payload, { en: 'Bulk 1', ru: 'Раз' }),
      await makeNews(payload, { en: 'Bulk 2', ru: 'Два' }),
    ]
    const where = ids.map((id, n) => `where[id][in][${n}]=${id}`).join('&')
    const [bulk] = await Promise.all([
      editor('PATCH', `/news?locale=en&${where}`, { kind: 'announcement' }),
      ...ids.map((id) => editor('PATCH', `/news/${id}?locale=ru`, { title: 'Тем временем' })),
    ])
    expect(bulk.body.errors).toEqual([])
    for (const id of ids)
      expect(await everything('news', id)).toMatchObject({
        kind: 'announcement',
        title: { ru: 'Тем временем' },
      })
  })

  it('goes on after an error that a hook threw', async () => {
    const id = await makeNews(payload, { en: 'Errors' })
    const bad = await Promise.all(
      Array.from({ length: 10 }, () =>
        editor('PATCH', `/news/${id}?locale=en`, { kind: 'no such kind' }),
      ),
    )
    expect(new Set(bad.map(({ status }) => status))).toEqual(new Set([400]))
    expect((await editor('PATCH', `/news/${id}?locale=en`, { title: 'Next' })).status).toBe(200)
  })

  it('refuses writes that would walk round it', async () => {
    await expect(async () =>
      payload.db.updateMany({ collection: 'news', data: {}, where: {} }),
    ).rejects.toThrow(/bypass/u)
  })
})
