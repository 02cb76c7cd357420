import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { localRequest, makeNews } from '../factories/items'
import { startPayload } from '../support/payload'

let payload: Payload
let room: {
  getArchive: typeof import('@/content/archive').getArchive
  getCalendar: typeof import('@/content/calendar').getCalendar
  publish: (collection: ItemCollection, id: string, ...languages: Locale[]) => Promise<unknown>
  withdraw: (collection: ItemCollection, id: string, language: Locale) => Promise<unknown>
}
let security: string
let body: string

async function make(collection: ItemCollection, name: string, data: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection,
    locale: 'en',
    data: { name, title: name, sourceLanguage: 'en', ...data } as never,
  })
  return String(id)
}

beforeAll(async () => {
  payload = await startPayload()
  vi.doMock('@/content/payload', () => ({ getStore: () => Promise.resolve(payload) }))
  const [{ getArchive }, { getCalendar }, { publish }, { withdraw }] = await Promise.all([
    import('@/content/archive'),
    import('@/content/calendar'),
    import('@/publishing/publish'),
    import('@/publishing/withdraw'),
  ])
  const req = await localRequest(payload)
  room = {
    getArchive,
    getCalendar,
    publish: (collection, id, ...languages) => publish(req, collection, id, languages),
    withdraw: (collection, id, language) => withdraw(req, collection, id, language, 'An error'),
  }
  security = await make('topics', 'Security')
  body = await make('organisations', 'A body', { kind: 'organ' })
  await room.publish('topics', security, 'en')
  await room.publish('organisations', body, 'en')
  const about = { topics: [security] }
  const of = { mentions: { organisations: [body] } }
  for (const [title, datelineDate, facts] of [
    ['First', '2017-05-31', { kind: 'statement', ...about }],
    ['Second', '2017-05-01', { kind: 'statement', ...about, ...of }],
    ['Third', '2017-06-01', { kind: 'news', ...of }],
    ['Fourth', '2016-12-31', { kind: 'statement', ...about, ...of }],
    ['Fifth', '2018-01-01', { kind: 'speech' }],
  ] as const) {
    const date = `${datelineDate}T12:00:00.000Z`
    const id = await makeNews(
      payload,
      { en: title, ru: `${title} по-русски` },
      { ...facts, datelineDate: date },
    )
    await room.publish('news', id, 'en')
  }
  await makeNews(payload, { en: 'Not yet' }, { kind: 'statement', ...about })
})

const ask = async (narrowed: object, language: Locale = 'en') => {
  const archive = await room.getArchive('news', language, { narrowed })
  return archive && { ...archive, titles: archive.items.map(({ title }) => title) }
}
const counts = (options: { value: string | number; count: number }[] = []) =>
  Object.fromEntries(options.map(({ value, count }) => [value, count]))

describe('a list', () => {
  it('shows what is published, the newest first, and counts it', async () => {
    const all = await ask({})
    expect(all?.titles).toEqual(['Fifth', 'Third', 'First', 'Second', 'Fourth'])
    expect(all?.total).toBe(5)
    expect(counts(all?.facets.kinds)).toEqual({ news: 1, statement: 3, speech: 1 })
    expect(counts(all?.facets.years)).toEqual({ 2018: 1, 2017: 3, 2016: 1 })
    expect(counts(all?.facets.topics)).toEqual({ security: 3 })
    expect(counts(all?.facets.bodies)).toEqual({ 'a-body': 3 })
  })

  it.each([
    [{ kind: 'statement' }, ['First', 'Second', 'Fourth']],
    [{ year: 2017 }, ['Third', 'First', 'Second']],
    [{ year: 2017, month: 5 }, ['First', 'Second']],
    [{ topic: 'security' }, ['First', 'Second', 'Fourth']],
    [{ body: 'a-body', year: 2017 }, ['Third', 'Second']],
    [{ topic: 'security', body: 'a-body' }, ['Second', 'Fourth']],
    [{ kind: 'statement', topic: 'security', body: 'a-body', year: 2017, month: 5 }, ['Second']],
    [{ year: 2001 }, []],
  ])('narrowed to %j shows what fits, and as many as it says', async (narrowed, titles) => {
    const archive = await ask(narrowed)
    expect(archive?.titles).toEqual(titles)
    expect(archive?.total).toBe(titles.length)
  })

  it('counts of each choice what the others leave', async () => {
    const archive = await ask({ kind: 'statement', body: 'a-body', year: 2017 })
    expect(counts(archive?.facets.kinds)).toEqual({ news: 1, statement: 1 })
    expect(counts(archive?.facets.years)).toEqual({ 2017: 1, 2016: 1 })
    expect(counts(archive?.facets.months)).toEqual({ 5: 1 })
    expect(counts(archive?.facets.topics)).toEqual({ security: 1 })
    expect(counts(archive?.facets.bodies)).toEqual({ 'a-body': 1 })
  })

  it('is none when narrowed to what has no page in its language, or by a cursor that nobody made', async () => {
    expect(await ask({ topic: 'nothing' })).toBeUndefined()
    expect(await ask({ topic: 'security' }, 'ru')).toBeUndefined()
    expect(await room.getArchive('news', 'en', { narrowed: {}, after: "'; drop" })).toBeUndefined()
  })

  it('lives in its language alone, and leads to the others that have what it is narrowed to', async () => {
    expect((await ask({}, 'ru'))?.total).toBe(0)
    const paths = async (narrowed: object) =>
      (await ask(narrowed))?.alternates.map(({ path }) => path)
    expect(await paths({ kind: 'statement', year: 2017 })).toEqual(
      ['en', 'ru', 'zh'].map((code) => `/${code}/news/archive/statement/2017`),
    )
    expect(await paths({ topic: 'security' })).toEqual(['/en/news/archive/topic/security'])
  })

  it('follows a republication and a withdrawal', async () => {
    const id = await makeNews(
      payload,
      { en: 'Moving' },
      { kind: 'interview', topics: [security], datelineDate: '2015-03-03T12:00:00.000Z' },
    )
    await room.publish('news', id, 'en')
    expect((await ask({ kind: 'interview', topic: 'security' }))?.titles).toEqual(['Moving'])
    await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      data: { topics: [], mentions: { organisations: [body] } } as never,
    })
    await room.publish('news', id, 'en')
    expect((await ask({ kind: 'interview', topic: 'security' }))?.titles).toEqual([])
    expect((await ask({ kind: 'interview', body: 'a-body' }))?.titles).toEqual(['Moving'])
    await room.withdraw('news', id, 'en')
    const after = await ask({ body: 'a-body' })
    expect(after?.titles).not.toContain('Moving')
    expect(counts(after?.facets.kinds)).toEqual({ news: 1, statement: 2 })
  })

  it('puts an event into the month that it begins in where it happens', async () => {
    // Half past midnight of New Year's Day in Beijing, still the old year in UTC.
    const id = await make('events', 'New year', {
      kind: 'forum',
      lead: 'Words.',
      startsAt: '2019-12-31T16:30:00.000Z',
      timeZone: 'Asia/Shanghai',
    })
    await room.publish('events', id, 'en')
    const inYear = (year: number, month: number) =>
      room.getArchive('events', 'en', { narrowed: { year, month } })
    expect((await inYear(2020, 1))?.total).toBe(1)
    expect((await inYear(2020, 1))?.items).toHaveLength(1)
    expect((await inYear(2019, 12))?.total).toBe(0)
    expect((await inYear(2019, 12))?.items).toHaveLength(0)
  })

  it('marks in a calendar every day that an event takes where it happens', async () => {
    const id = await make('events', 'Over the end of a month', {
      kind: 'forum',
      lead: 'Words.',
      startsAt: '2021-01-30T18:00:00.000Z',
      endsAt: '2021-02-01T10:00:00.000Z',
      timeZone: 'Asia/Shanghai',
    })
    await room.publish('events', id, 'en')
    const marked = async (language: Locale, month?: number) => {
      const { months } = await room.getCalendar(language, 2021, month)
      const days = months.flatMap(({ weeks }) => weeks.flat())
      return days.flatMap((day) => (day?.events ? [day.iso] : []))
    }
    expect(await marked('en', 1)).toEqual(['2021-01-31'])
    expect(await marked('en', 2)).toEqual(['2021-02-01'])
    expect(await marked('en')).toEqual(['2021-01-31', '2021-02-01'])
    expect(await marked('ru')).toEqual([])
    const { previous, next, months } = await room.getCalendar('en', 2021, 3)
    expect([previous?.path, next]).toEqual(['/en/events/calendar/2021/01', undefined])
    expect(months[0]?.weeks[0]?.map((day) => day?.number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})
