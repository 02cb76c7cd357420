import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemCollections } from '@/publications/kinds'
import { makeNews, makeStaff, paragraphs, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let visitor: Client
let editor: Client
let russian: Client
let published: string

const secret = 'EMBARGOED'

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  visitor = await client(payload)
  editor = await client(payload, staff.editor.email, password)
  russian = await client(payload, staff.russian.email, password)
  published = await makeNews(payload, { en: 'Public', ru: `${secret} ru`, zh: `${secret} zh` })
  await editor('POST', `/news/${published}/publications`, { languages: ['en'] })
  await editor('PATCH', `/news/${published}?locale=en`, { title: `${secret} later` })
  const withdrawn = await makeNews(payload, { en: `${secret} withdrawn` })
  await editor('POST', `/news/${withdrawn}/publications`, { languages: ['en'] })
  await editor('DELETE', `/news/${withdrawn}/publications/en`, { reason: `${secret} reason` })
})

describe('a visitor', () => {
  it.each([...itemCollections, 'media', 'users'])(
    'can’t read working copies of %s, their versions, nor write them',
    async (slug) => {
      const id = slug === 'news' ? published : '3f2b8f0e-0000-4000-8000-000000000000'
      const tricks = [
        '',
        '?locale=all',
        '?fallback-locale=ru',
        '?depth=5&draft=true',
        '?trash=true',
        '?select[title]=true',
      ]
      for (const trick of tricks) {
        for (const path of [
          `/${slug}${trick}`,
          `/${slug}/${id}${trick}`,
          `/${slug}/count${trick}`,
          `/${slug}/versions${trick}`,
        ]) {
          const { status, body } = await visitor('GET', path)
          expect([401, 403, 404], path).toContain(status)
          expect(JSON.stringify(body), path).not.toContain(secret)
        }
      }
      expect([401, 403]).toContain(
        (await visitor('POST', `/${slug}`, { title: 'x', name: 'x' })).status,
      )
      expect([401, 403, 404]).toContain(
        (await visitor('PATCH', `/${slug}/${id}`, { title: 'x' })).status,
      )
      expect([401, 403, 404]).toContain((await visitor('DELETE', `/${slug}/${id}`)).status)
    },
  )

  const tricks = [
    '',
    'locale=all',
    'locale=ru&fallback-locale=ru',
    'depth=10',
    'where[state][equals]=withdrawn',
    'where[or][0][state][equals]=withdrawn&where[or][1][state][equals]=live',
    'where[state][not_equals]=live',
    'select[reason]=true&select[content]=true&select[state]=true',
    'populate[users][email]=true&depth=3',
    'joins[x][limit]=10',
    'sort=-reason',
    'draft=true&trash=true',
    'pagination=false&limit=0',
    'showHiddenFields=true',
  ]
  it.each(tricks)('gets from publications what is live and nothing else: ?%s', async (trick) => {
    const { status, body } = await visitor('GET', `/publications?${trick}`)
    expect([200, 400]).toContain(status)
    expect(JSON.stringify(body)).not.toContain(secret)
    for (const row of body.docs ?? []) {
      expect(row.state ?? 'live').toBe('live')
      expect(row).not.toHaveProperty('publishedBy')
    }
  })

  it.each(['reason', 'withdrawnBy', 'publishedBy'])(
    'can’t ask about %s of publications',
    async (field) => {
      const { status } = await visitor('GET', `/publications?where[${field}][like]=${secret}`)
      expect(status).toBe(400)
    },
  )

  it('can’t write publications, and neither can editors', async () => {
    const { docs } = (await visitor('GET', '/publications')).body
    for (const send of [visitor, editor]) {
      expect((await send('POST', '/publications', { key: 'x' })).status).toBe(403)
      expect((await send('PATCH', `/publications/${docs[0].id}`, { title: 'x' })).status).toBe(403)
      expect((await send('DELETE', `/publications/${docs[0].id}`)).status).toBe(403)
      expect(
        (await send('PATCH', '/publications?where[title][exists]=true', { title: 'x' })).status,
      ).toBe(403)
    }
  })

  it('finds no GraphQL', async () => {
    expect((await visitor('POST', '/graphql', { query: '{ News { docs { id } } }' })).status).toBe(
      404,
    )
  })
})

describe('a translator', () => {
  it('writes their own language and no other', async () => {
    const id = await makeNews(payload, { en: 'Theirs' })
    expect((await russian('PATCH', `/news/${id}?locale=ru`, { title: 'Своё' })).status).toBe(200)
    for (const locale of ['en', 'zh', 'all']) {
      expect(
        (await russian('PATCH', `/news/${id}?locale=${locale}`, { title: 'Чужое' })).status,
      ).toBe(403)
    }
    expect((await russian('PATCH', `/news/${id}`, { title: 'Чужое' })).status).toBe(403)
    expect(
      (await russian('POST', '/news?locale=ru', { title: 'Новое', kind: 'news' })).status,
    ).toBe(403)
  })

  it('can’t change facts, nor add, drop or move shared rows, but fills their cells', async () => {
    const programme = [
      {
        date: '2017-11-01T12:00:00.000Z',
        sessions: [
          { startsAt: '09:00', title: 'Opening' },
          { startsAt: '10:00', title: 'Plenary' },
        ],
      },
    ]
    const { id } = await payload.create({
      collection: 'events',
      locale: 'en',
      data: {
        title: 'Conference',
        kind: 'conference',
        status: 'held',
        programme,
        lead: 'x',
      } as never,
    })
    const before = (await payload.findByID({ collection: 'events', id, locale: 'ru' })) as any
    const [first, second] = before.programme[0].sessions
    const moved = [
      {
        ...before.programme[0],
        sessions: [
          { ...second, title: 'Пленарное заседание', startsAt: '23:00' },
          { startsAt: '11:00', title: 'Лишнее' },
        ],
      },
    ]
    const { status } = await russian('PATCH', `/events/${id}?locale=ru`, {
      kind: 'summit',
      title: 'Конференция',
      programme: moved,
    })
    expect(status).toBe(200)
    const after = (await payload.findByID({ collection: 'events', id, locale: 'ru' })) as any
    expect(after).toMatchObject({ kind: 'conference', title: 'Конференция' })
    expect(after.programme[0].sessions).toMatchObject([
      { id: first.id, startsAt: '09:00' },
      { id: second.id, startsAt: '10:00', title: 'Пленарное заседание' },
    ])
    const english = (await payload.findByID({ collection: 'events', id, locale: 'en' })) as any
    expect(english.programme[0].sessions.map((session: any) => session.title)).toEqual([
      'Opening',
      'Plenary',
    ])
    expect(english.revisions.facts).toBe(before.revisions.facts)
  })

  it('can’t put an item in the trash, nor make themselves an editor', async () => {
    const id = await makeNews(payload, { en: 'Not theirs to bin' })
    expect(
      (await russian('PATCH', `/news/${id}?locale=ru`, { deletedAt: new Date().toISOString() }))
        .status,
    ).toBe(403)
    const { body } = await russian('GET', '/users/me')
    await russian('PATCH', `/users/${body.user.id}`, {
      role: 'administrator',
      languages: ['en', 'ru', 'zh'],
    })
    expect(await payload.findByID({ collection: 'users', id: body.user.id })).toMatchObject({
      role: 'translator',
      languages: ['ru'],
    })
  })
})

describe('search in the admin', () => {
  it.each(['заголов', 'ЗАГОЛОВ', '上合', 'sco'])(
    'finds an item by %s in any language',
    async (word) => {
      const id = await makeNews(payload, {
        ru: 'Большой Заголовок',
        zh: '上海合作组织与上合大家庭',
        en: 'The SCO family',
      })
      const { body } = await editor(
        'GET',
        `/news?locale=en&where[or][0][label][like]=${encodeURIComponent(word)}`,
      )
      expect(body.docs.map((doc: { id: string }) => doc.id)).toContain(id)
    },
  )

  it('shows an item by its name in the language of the form, else of its source', async () => {
    const id = await makeNews(payload, { ru: 'Имя', zh: '名称' })
    expect((await editor('GET', `/news/${id}?locale=zh&select[label]=true`)).body.label).toBe(
      '名称',
    )
    expect((await editor('GET', `/news/${id}?locale=en&select[label]=true`)).body.label).toBe('Имя')
  })
})

describe('a copy of an item', () => {
  it('is an item of its own: other slugs, counters from one, nothing published', async () => {
    const { status, body } = await editor('POST', `/news/${published}/duplicate?locale=en`, {})
    expect(status).toBe(200)
    const copy = body.doc.id
    const { languages } = (await editor('GET', `/news/${copy}/languages`)).body
    expect(languages.map((one: any) => [one.state, one.revision])).toEqual([
      ['notPublished', 1],
      ['notPublished', 1],
      ['notPublished', 1],
    ])
    const original = await payload.findByID({ collection: 'news', id: published, locale: 'ru' })
    expect((await payload.findByID({ collection: 'news', id: copy, locale: 'ru' })).slug).not.toBe(
      original.slug,
    )
  })
})

it('keeps what one language says when another is saved', async () => {
  const id = await makeNews(payload, { en: 'One', ru: 'Два', zh: '三' })
  await editor('PATCH', `/news/${id}?locale=ru`, {
    title: 'Два, иначе',
    body: paragraphs('Иначе.'),
  })
  const all = (await payload.findByID({ collection: 'news', id, locale: 'all' })) as any
  expect(all.title).toEqual({ en: 'One', ru: 'Два, иначе', zh: '三' })
})

it('lets no demo account in outside demo mode', async () => {
  await payload.create({
    collection: 'users',
    data: {
      email: 'editor@communique.test',
      name: 'Demo',
      role: 'editor',
      password: 'communique-demo',
    } as never,
  })
  const { status } = await visitor('POST', '/users/login', {
    email: 'editor@communique.test',
    password: 'communique-demo',
  })
  expect(status).toBe(401)
})
