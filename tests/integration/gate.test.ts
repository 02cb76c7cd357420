import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '@/i18n/locales'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseKind, startPayload } from '../support/payload'

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
    // Each from what they read above, whichever comes first.
    const save = (language: string, revision: number, programme: object[]) =>
      editor(
        'PATCH',
        `/events/${id}?locale=${language}`,
        { programme },
        { 'if-match': `"${language}=${revision},facts=1"` },
      )
    await Promise.all([
      save('ru', 0, [{ ...day, sessions: translated }]),
      save('en', 1, [
        { ...english.programme[0], sessions: [...english.programme[0].sessions].reverse() },
      ]),
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
      // It names no item, so it needs no entity tag.
      editor('PATCH', `/news?locale=en&${where}`, { kind: 'announcement' }, { 'if-match': '' }),
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

describe('a save that says what its writer had seen', () => {
  const tagOf = async (id: string, locale: string) =>
    (await editor('GET', `/news/${id}?locale=${locale}`)).headers.get('etag') ?? ''
  const save = (id: string, locale: string, data: object, tag: string) =>
    editor('PATCH', `/news/${id}?locale=${locale}`, data, { 'if-match': tag })

  it('has one winner for each language of many who start from the same revision', async () => {
    const id = await makeNews(payload, { en: 'Race', ru: 'Гонка', zh: '比赛' })
    const tags = Object.fromEntries(
      await Promise.all(localeCodes.map(async (code) => [code, await tagOf(id, code)])),
    )
    const saves = Array.from({ length: 30 }, (_, n) => {
      const locale = localeCodes[n % 3] as string
      return save(id, locale, { title: `${locale} by ${n}` }, tags[locale])
    })
    const answers = await Promise.all(saves)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(27)
    const { title } = await everything('news', id)
    const winners = answers.filter(({ status }) => status === 200).map(({ body }) => body.doc.title)
    expect(winners.sort()).toEqual(Object.values(title).sort())
  })

  it('is told who saved what when it comes too late, and changes nothing', async () => {
    const id = await makeNews(payload, { en: 'Seen' })
    const tag = await tagOf(id, 'en')
    await save(id, 'en', { title: 'Newer' }, tag)
    const { status, body } = await save(id, 'en', { title: 'Mine', kind: 'speech' }, tag)
    expect(status).toBe(412)
    expect(body.errors[0].data).toMatchObject({
      code: 'outdated',
      part: 'text',
      fields: ['title'],
      name: 'Editor',
      theirs: { title: 'Newer' },
    })
    expect(body.errors[0].message).toContain('Editor')
    expect(await everything('news', id)).toMatchObject({ title: { en: 'Newer' }, kind: 'news' })
  })

  it('doesn’t turn a colleague’s fact back, though an old form sends every field', async () => {
    const id = await makeNews(payload, { en: 'Form' }, { pinned: false })
    const form = (await editor('GET', `/news/${id}?locale=en&depth=0`)).body
    await save(id, 'ru', { kind: 'statement' }, '*')
    const { status } = await editor(
      'PATCH',
      `/news/${id}?locale=en`,
      { ...form, title: 'Form, saved', pinned: true },
      { 'if-match': '' },
    )
    expect(status).toBe(200)
    expect(await everything('news', id)).toMatchObject({
      kind: 'statement',
      pinned: true,
      title: { en: 'Form, saved' },
    })
  })

  it('is told when both changed the same fact', async () => {
    const id = await makeNews(payload, { en: 'Fact' })
    const tag = await tagOf(id, 'en')
    await save(id, 'en', { kind: 'statement' }, tag)
    const { status, body } = await save(id, 'en', { kind: 'speech' }, tag)
    expect(status).toBe(412)
    expect(body.errors[0].data).toMatchObject({ part: 'facts', fields: ['kind'] })
  })

  it('isn’t held up by other languages', async () => {
    const id = await makeNews(payload, { en: 'Other', ru: 'Другой' })
    const tag = await tagOf(id, 'en')
    await save(id, 'ru', { title: 'Другой, иначе' }, '*')
    expect((await save(id, 'en', { title: 'Other, too' }, tag)).status).toBe(200)
  })

  it('must say it: 428 without, 412 for a tag of another language or none of ours', async () => {
    const id = await makeNews(payload, { en: 'Must' })
    expect((await save(id, 'en', { title: 'x' }, '')).status).toBe(428)
    expect((await save(id, 'en', { title: 'x' }, await tagOf(id, 'ru'))).status).toBe(412)
    expect((await save(id, 'en', { title: 'x' }, '"abc"')).status).toBe(412)
    expect((await everything('news', id)).title.en).toBe('Must')
  })
})

/** On SQLite one transaction holds document and history together; there is nothing to repair. */
describe.runIf(databaseKind === 'mongodb')('a crash between the two writes of a save', () => {
  const loseLatest = async (id: string) => {
    const versions = (
      payload.db as unknown as {
        versions: Record<string, { deleteOne(where: object): Promise<unknown> }>
      }
    ).versions
    const { revision } = await everything('news', id)
    await versions.news?.deleteOne({ parent: id, 'version.revision': revision })
  }

  it('is repaired by the next save', async () => {
    const id = await makeNews(payload, { en: 'Crash' })
    // As another server left it that died after its compare-and-set.
    const { news } = (payload.db as any).collections
    await news.updateOne(
      { _id: id },
      {
        $set: { revision: 2, revisions: { facts: 1, en: 2 }, 'title.en': 'Lost from history' },
        $currentDate: { updatedAt: true },
      },
      { timestamps: false },
    )
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'After' })
    expect((await history(id)).map(({ revision, title }) => [revision, title.en])).toEqual([
      [1, 'Crash'],
      [2, 'Lost from history'],
      [3, 'After'],
    ])
  })

  it('is repaired at the next start', async () => {
    const id = await makeNews(payload, { en: 'Crash before a start' })
    await loseLatest(id)
    expect(await history(id)).toEqual([])
    await payload.db.connect?.()
    expect((await history(id)).map(({ revision }) => revision)).toEqual([1])
  })
})
