import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeNews, makeStaff, paragraphs, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let visitor: Client
let editor: Client
let russian: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  visitor = await client(payload)
  editor = await client(payload, staff.editor.email, password)
  russian = await client(payload, staff.russian.email, password)
})

const languageOf = async (id: string, language: string) => {
  const { body } = await editor('GET', `/news/${id}/languages`)
  return body.languages.find((one: { language: string }) => one.language === language)
}
const live = async (id: string) =>
  (await visitor('GET', `/publications?where[item][equals]=${id}`)).body.docs

describe('publishing by language', () => {
  it('makes public exactly the language that was published', async () => {
    const id = await makeNews(payload, { ru: 'Заголовок', en: 'Headline' })
    expect(await live(id)).toEqual([])
    const { status, body } = await editor('POST', `/news/${id}/publications`, { languages: ['ru'] })
    expect(status).toBe(200)
    expect(body.published).toMatchObject([{ language: 'ru', address: '/ru/news/zagolovok' }])
    const rows = await live(id)
    expect(rows.map((row: { language: string }) => row.language)).toEqual(['ru'])
    expect(rows[0].content.fields.title).toBe('Заголовок')
    expect(JSON.stringify(rows)).not.toContain('Headline')
  })

  it('tells published, published with later changes, withdrawn, not published and missing apart', async () => {
    const id = await makeNews(payload, { ru: 'Состояния', en: 'States' })
    expect((await languageOf(id, 'zh')).state).toBe('missing')
    expect((await languageOf(id, 'en')).state).toBe('notPublished')
    await editor('POST', `/news/${id}/publications`, { languages: ['en', 'ru'] })
    expect((await languageOf(id, 'en')).state).toBe('published')
    await editor('PATCH', `/news/${id}?locale=en`, { title: 'States, revised' })
    expect((await languageOf(id, 'en')).state).toBe('changed')
    expect((await languageOf(id, 'ru')).state).toBe('published')
    await editor('PATCH', `/news/${id}?locale=ru`, { kind: 'statement' })
    expect((await languageOf(id, 'ru')).state).toBe('changed')
    const withdrawn = await editor('DELETE', `/news/${id}/publications/en`, {
      reason: 'An error in the title',
    })
    expect(withdrawn.status).toBe(200)
    expect((await languageOf(id, 'en')).state).toBe('withdrawn')
    expect((await live(id)).map((row: { language: string }) => row.language)).toEqual(['ru'])
  })

  it('keeps later changes from readers until they are published', async () => {
    const id = await makeNews(payload, { en: 'Approved' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('PATCH', `/news/${id}?locale=en`, {
      title: 'Not approved',
      body: paragraphs('Secret.'),
    })
    expect((await live(id))[0].title).toBe('Approved')
    expect(JSON.stringify(await live(id))).not.toContain('Secret')
  })

  it('refuses when the language moved on since the editor saw it, and publishes nothing', async () => {
    const id = await makeNews(payload, { ru: 'Первая', en: 'First' })
    const { revision } = await languageOf(id, 'ru')
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Вторая' })
    const { status, body } = await editor('POST', `/news/${id}/publications`, {
      languages: ['en', 'ru'],
      revisions: { ru: revision },
    })
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'movedOn',
      languages: ['ru'],
      revisions: { ru: revision + 1 },
    })
    expect(await live(id)).toEqual([])
  })

  it('counts only saves that change something, each in its language', async () => {
    const id = await makeNews(payload, { ru: 'Счёт' })
    const before = await languageOf(id, 'ru')
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Счёт' })
    expect(await languageOf(id, 'ru')).toMatchObject({
      revision: before.revision,
      factsRevision: before.factsRevision,
    })
    await editor('PATCH', `/news/${id}?locale=zh`, { title: '标题' })
    expect((await languageOf(id, 'ru')).revision).toBe(before.revision)
    expect((await languageOf(id, 'zh')).revision).toBe(1)
  })

  it('answers with every reason at once, in the words of the editor’s language', async () => {
    const { id } = await payload.create({
      collection: 'news',
      locale: 'zh',
      data: { kind: 'news' } as never,
    })
    const { status, body } = await editor(
      'POST',
      `/news/${id}/publications`,
      { languages: ['zh'] },
      { 'accept-language': 'ru' },
    )
    expect(status).toBe(422)
    const codes = body.languages[0].errors.map((problem: { code: string }) => problem.code)
    expect(codes).toEqual(['noTitle', 'noSlug', 'emptyBody'])
    for (const { message } of body.languages[0].errors)
      expect(message).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('publishes the same revision once', async () => {
    const id = await makeNews(payload, { en: 'Once' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    const [first] = await live(id)
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    expect(await live(id)).toEqual([first])
  })

  it('survives ten editors pressing the button at once', async () => {
    const id = await makeNews(payload, { en: 'Pressed', ru: 'Нажато' })
    const presses = Array.from({ length: 10 }, (_, n) =>
      editor('POST', `/news/${id}/publications`, { languages: [n % 2 ? 'en' : 'ru'] }),
    )
    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect((await live(id)).map((row: { sequence: number }) => row.sequence)).toEqual([1, 1])
  })

  it('is for editors: translators and visitors are refused', async () => {
    const id = await makeNews(payload, { ru: 'Права' })
    expect((await russian('POST', `/news/${id}/publications`, { languages: ['ru'] })).status).toBe(
      403,
    )
    expect((await visitor('POST', `/news/${id}/publications`, { languages: ['ru'] })).status).toBe(
      401,
    )
    expect((await russian('DELETE', `/news/${id}/publications/ru`, { reason: 'no' })).status).toBe(
      403,
    )
    expect((await visitor('GET', `/news/${id}/languages`)).status).toBe(401)
    expect(await live(id)).toEqual([])
  })

  it.each([
    { languages: [] },
    { languages: ['fr'] },
    { languages: ['en'], revisions: { en: 'x' } },
    { languages: ['en'], more: 1 },
    undefined,
  ])('refuses the body %j and changes nothing', async (body) => {
    const id = await makeNews(payload, { en: 'Bad input' })
    expect((await editor('POST', `/news/${id}/publications`, body)).status).toBe(400)
    expect(await live(id)).toEqual([])
  })

  it('answers 404 for what isn’t there', async () => {
    expect(
      (
        await editor('POST', '/news/3f2b8f0e-0000-4000-8000-000000000000/publications', {
          languages: ['en'],
        })
      ).status,
    ).toBe(404)
    const id = await makeNews(payload, { en: 'Never published' })
    expect((await editor('DELETE', `/news/${id}/publications/en`, { reason: 'x' })).status).toBe(
      404,
    )
  })
})

describe('what readers see stays theirs', () => {
  it('can’t be trashed or deleted before it is withdrawn', async () => {
    const id = await makeNews(payload, { en: 'Live' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    const trashed = await editor('PATCH', `/news/${id}?locale=en`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(409)
    expect((await editor('DELETE', `/news/${id}`)).status).toBe(409)
    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'Out of date' })
    expect(
      (await editor('PATCH', `/news/${id}?locale=en`, { deletedAt: new Date().toISOString() }))
        .status,
    ).toBe(200)
  })

  it('says by whom an item is named that somebody wants to delete', async () => {
    const topic = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Security' } as never,
    })
    await makeNews(payload, { ru: 'Называет тему' }, { topics: [topic.id] })
    const { status, body } = await editor('DELETE', `/topics/${topic.id}`)
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('Называет тему')
  })

  it('keeps an old slug for the item that had it', async () => {
    const id = await makeNews(payload, { en: 'Moving house' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await editor('PATCH', `/news/${id}?locale=en`, { slug: 'new-house' })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    expect((await live(id))[0]).toMatchObject({ slug: 'new-house', formerSlugs: '|moving-house|' })
    const other = await makeNews(payload, { en: 'Moving house' })
    expect((await payload.findByID({ collection: 'news', id: other, locale: 'en' })).slug).toBe(
      'moving-house-2',
    )
  })
})
