import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { localRequest, makeNews, paragraphs } from '../factories/items'
import { startPayload } from '../support/payload'

let payload: Payload
let room: {
  getArchive: typeof import('@/content/archive').getArchive
  getCalendar: typeof import('@/content/calendar').getCalendar
  getMembers: typeof import('@/content/members').getMembers
  getOrganisations: typeof import('@/content/organisations').getOrganisations
  getHome: typeof import('@/content/home').getHome
  getPerson: typeof import('@/content/people').getPerson
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
  const [
    { getArchive },
    { getCalendar },
    { getMembers },
    { getOrganisations },
    { getHome },
    { getPerson },
    { publish },
    { withdraw },
  ] = await Promise.all([
    import('@/content/archive'),
    import('@/content/calendar'),
    import('@/content/members'),
    import('@/content/organisations'),
    import('@/content/home'),
    import('@/content/people'),
    import('@/publishing/publish'),
    import('@/publishing/withdraw'),
  ])
  const req = await localRequest(payload)
  room = {
    getArchive,
    getCalendar,
    getMembers,
    getOrganisations,
    getHome,
    getPerson,
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

describe('a body', () => {
  it('has in each year those who belonged to it at its end, in a language alone', async () => {
    const union = await make('organisations', 'A union', { kind: 'intergovernmental' })
    const organ = await make('organisations', 'Its organ', { kind: 'organ', parent: union })
    const member = await make('organisations', 'A state', {
      kind: 'state',
      statuses: [
        {
          kind: 'observer',
          of: union,
          from: '2004-06-17T12:00:00.000Z',
          to: '2017-06-08T12:00:00.000Z',
        },
        { kind: 'member', of: union, from: '2017-06-09T12:00:00.000Z' },
      ],
    })
    for (const id of [union, organ, member]) await room.publish('organisations', id, 'en')
    const seen = async (year: number, language: Locale = 'en') => {
      const view = await room.getMembers(union, language, year)
      return view?.members.map(({ status, bodies }) => [status, bodies.map(({ text }) => text)])
    }
    expect(await seen(2003)).toBeUndefined()
    expect(await seen(2004)).toEqual([['observer', ['A state']]])
    expect(await seen(2017)).toEqual([['member', ['A state']]])
    expect(await seen(2999)).toBeUndefined()
    expect(await seen(2017, 'ru')).toBeUndefined()
    const years = (await room.getMembers(union, 'en', 2017))?.years ?? []
    expect(years.filter((one) => one.hasChanged).map(({ year }) => year)).toEqual([2017, 2004])

    const groups = await room.getOrganisations('en')
    const root = groups.flatMap(({ entries }) => entries).find(({ name }) => name.id === union)
    expect(root?.organs.map(({ name }) => name.text)).toEqual(['Its organ'])
    expect(groups.flatMap(({ entries }) => entries).map(({ name }) => name.id)).not.toContain(organ)
  })
})

describe('a person', () => {
  it('is shown with the words that news quotes, and with other mentions apart from them', async () => {
    const speaker = await make('people', 'A speaker')
    await room.publish('people', speaker, 'en')
    const quotation = {
      type: 'block',
      version: 2,
      format: '' as const,
      fields: { id: 'q', blockType: 'quotation', text: 'These words.', speaker },
    }
    const { root } = paragraphs('Before.')
    const quoted = { root: { ...root, children: [...root.children, quotation] } }
    const quoting = await make('news', 'Quoting', { kind: 'news', body: quoted })
    const mentioning = await make('news', 'Mentioning', {
      kind: 'news',
      body: paragraphs('Words.'),
      mentions: { people: [speaker] },
    })
    await room.publish('news', quoting, 'en')
    await room.publish('news', mentioning, 'en')
    const view = await room.getPerson(speaker, 'en')
    expect(view?.said.map(({ text, card }) => [text, card.title])).toEqual([
      ['These words.', 'Quoting'],
    ])
    expect(view?.news.map(({ title }) => title)).toEqual(['Mentioning'])
  })
})

describe('the first page', () => {
  it('shows each kind that there is, and nothing where there is nothing', async () => {
    const home = await room.getHome('en')
    const said = home.record.map(({ kind }) => kind)
    expect(said.length).toBeGreaterThan(2)
    expect(said.every((kind) => ['statement', 'speech', 'greetings'].includes(kind ?? ''))).toBe(
      true,
    )
    expect(home.news.map(({ id }) => id)).not.toContain(home.lead?.id)
    expect(await room.getHome('zh')).toEqual({
      news: [],
      record: [],
      kinds: [],
      coming: [],
      past: [],
      documents: [],
      bodies: [],
    })
  })
})
