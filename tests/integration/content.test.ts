import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { localRequest, makeNews } from '../factories/items'
import { startPayload } from '../support/payload'

let payload: Payload
let room: {
  locate: typeof import('@/content/locate').locate
  getNews: typeof import('@/content/news').getNews
  listNewest: typeof import('@/content/lists').listNewest
  publish: (id: string, ...languages: Locale[]) => Promise<unknown>
  withdraw: (id: string, language: Locale) => Promise<unknown>
}

beforeAll(async () => {
  payload = await startPayload()
  vi.doMock('@/content/payload', () => ({ getStore: () => Promise.resolve(payload) }))
  const [{ locate }, { getNews }, { listNewest }, { publish }, { withdraw }] = await Promise.all([
    import('@/content/locate'),
    import('@/content/news'),
    import('@/content/lists'),
    import('@/publishing/publish'),
    import('@/publishing/withdraw'),
  ])
  const req = await localRequest(payload)
  room = {
    locate,
    getNews,
    listNewest,
    publish: (id, ...languages) => publish(req, 'news', id, languages),
    withdraw: (id, language) => withdraw(req, 'news', id, language, 'An error'),
  }
})

const titles = { en: 'Three languages', ru: 'Три языка', zh: '三种语言' }

describe('reading for readers', () => {
  it('never mixes the languages of an item', async () => {
    const id = await makeNews(payload, titles)
    await room.publish(id, 'en', 'ru', 'zh')
    for (const language of ['en', 'ru', 'zh'] as const) {
      const view = JSON.stringify(await room.getNews(id, language))
      for (const [other, title] of Object.entries(titles))
        expect(view.includes(title)).toBe(other === language)
    }
  })

  it('gives nothing of what is not published, neither as a page nor as a name', async () => {
    const hidden = await makeNews(payload, { en: 'Embargoed' })
    const id = await makeNews(payload, { en: 'With a secret' }, {})
    await room.publish(id, 'en')
    expect(await room.getNews(hidden, 'en')).toBeNull()
    expect(await room.getNews(id, 'ru')).toBeNull()
    expect(await room.locate('news', 'en', 'embargoed')).toEqual({ found: 'absent', versions: [] })
  })

  it('leads an old address to the present one, in its language alone', async () => {
    const id = await makeNews(payload, { en: 'Old address', ru: 'Старый адрес' })
    await room.publish(id, 'en', 'ru')
    await payload.update({ collection: 'news', id, locale: 'en', data: { slug: 'new-address' } })
    await room.publish(id, 'en')
    expect(await room.locate('news', 'en', 'old-address')).toEqual({
      found: 'moved',
      path: '/en/news/new-address',
    })
    expect((await room.locate('news', 'en', 'new-address')).found).toBe('live')
    expect((await room.locate('news', 'ru', 'old-address')).found).toBe('absent')
  })

  it('names the languages that there are when the asked one was withdrawn or never published', async () => {
    const id = await makeNews(payload, { en: 'Withdrawn later', ru: 'Отозванная позже' })
    await room.publish(id, 'en', 'ru')
    await room.withdraw(id, 'en')
    for (const [language, slug] of [
      ['en', 'withdrawn-later'],
      ['zh', 'otozvannaya-pozzhe'],
    ] as const) {
      const located = await room.locate('news', language, slug)
      expect(located).toMatchObject({ found: 'absent', versions: [{ language: 'ru' }] })
      expect(JSON.stringify(located)).not.toContain('Withdrawn later')
    }
  })

  it('pages a list by key: every item once, also when dates are equal', async () => {
    const datelineDate = '2011-05-05T12:00:00.000Z'
    for (const title of ['First', 'Second', 'Third', 'Fourth', 'Fifth'])
      await room.publish(await makeNews(payload, { zh: title }, { datelineDate }), 'zh')
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await room.listNewest('news', 'zh', after, 2)
      seen.push(...page.items.map(({ id }) => id))
      after = page.older
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(5)
  })
})
