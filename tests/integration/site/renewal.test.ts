import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../support/server'
import { open, signIn, withoutLanguageSwitch } from '../../support/visitor'

let server: RunningServer
let editor: Awaited<ReturnType<typeof signIn>>

beforeAll(async () => {
  server = await startServer()
  editor = await signIn(server.url, 'editor@communique.test')
})
afterAll(() => server?.stop())

const see = async (path: string) => open(`${server.url}${path}`)
/** What readers see of a page; its scripts carry the same a second time, in an order of their own. */
const pageAt = async (path: string) => withoutLanguageSwitch((await see(path)).html)
const text = (value: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [
          {
            type: 'text',
            version: 1,
            text: value,
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
})
const organisation = async (short: string) => {
  const { body } = await editor(
    'GET',
    `/publications?where[collection][equals]=organisations&where[language][equals]=en&limit=0`,
  )
  return body.docs.find((row: any) => row.content.fields.acronym === short || row.title === short)
}

describe('after publishing, the next request shows it', () => {
  it('on its own page, on lists, on home and on the page of the body it names, in that language only', async () => {
    const body = await organisation('OSCE')
    expect(body).toBeDefined()
    const { body: created } = await editor('POST', '/news?locale=en', {
      title: 'Renewed at once',
      kind: 'news',
      sourceLanguage: 'en',
      datelineDate: '2026-11-24T12:00:00.000Z',
      body: text('Words.'),
      mentions: { organisations: [body.item] },
    })
    const id = created.doc.id
    const shown = [
      '/en',
      '/en/news',
      '/en/news/archive/news',
      '/en/news/archive/2026/11',
      `/en/news/archive/body/${body.slug}`,
      `/en/organisations/${body.slug}`,
    ]
    const others = ['/ru/news', '/ru/news/archive/2026/11']
    for (const path of shown) expect((await see(path)).html, path).not.toContain('Renewed at once')
    expect((await see('/en/news/renewed-at-once')).status).toBe(404)

    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    for (const path of shown) expect((await see(path)).html, path).toContain('Renewed at once')
    expect((await see('/en/news/renewed-at-once')).status).toBe(200)
    for (const path of others) expect((await see(path)).html, path).not.toContain('Renewed at once')

    await editor('PATCH', `/news/${id}?locale=en`, {
      title: 'Renewed again',
      slug: 'renewed-again',
    })
    expect((await see('/en/news')).html).toContain('Renewed at once')
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    expect((await see('/en/news')).html).toContain('Renewed again')
    const old = await see('/en/news/renewed-at-once')
    expect([301, 308]).toContain(old.status)
    expect(old.location).toMatch(/\/en\/news\/renewed-again$/u)

    await editor('DELETE', `/news/${id}/publications/en`, { reason: 'test' })
    expect((await see('/en/news/renewed-again')).status).toBe(404)
    for (const path of shown.slice(0, -1))
      expect((await see(path)).html, path).not.toContain('Renewed again')
  })

  it('tells readers of another language honestly, with status 404, and renews that too', async () => {
    const { body: created } = await editor('POST', '/news?locale=ru', {
      title: 'Честный ответ',
      slug: 'chestnyy-otvet',
      kind: 'news',
      sourceLanguage: 'ru',
      body: text('Текст.'),
    })
    const id = created.doc.id
    await editor('POST', `/news/${id}/publications`, { languages: ['ru'] })
    const missing = await see('/en/news/chestnyy-otvet')
    expect(missing.status).toBe(404)
    expect(missing.html).toContain('<html lang="en"')
    expect(missing.html.replace(/<script\b.*?<\/script>/gsu, '')).toContain(
      'href="/ru/news/chestnyy-otvet"',
    )
    await editor('PATCH', `/news/${id}?locale=en`, {
      title: 'An honest answer',
      slug: 'chestnyy-otvet',
      body: text('Words.'),
    })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    const there = await see('/en/news/chestnyy-otvet')
    expect(there.status).toBe(200)
    expect(there.html).toContain('An honest answer')
    expect((await see('/ru/news/chestnyy-otvet')).html).toContain('href="/en/news/chestnyy-otvet"')
  })

  it('renames a body everywhere at once', async () => {
    const body = await organisation('OSCE')
    const { body: rows } = await editor(
      'GET',
      `/publications?where[language][equals]=en&where[collection][equals]=news&where[related][contains]=${encodeURIComponent(`|organisations:${body.item}|`)}&limit=1`,
    )
    const path = `/en/news/${rows.docs[0].slug}`
    await see(path)
    await editor('PATCH', `/organisations/${body.item}?locale=en`, {
      name: 'A body with another name',
      shortName: 'Another name',
    })
    expect((await see(path)).html).not.toMatch(/Another name|A body with another name/u)
    await editor('POST', `/organisations/${body.item}/publications`, { languages: ['en'] })
    expect((await see(path)).html).toMatch(/Another name|A body with another name/u)
  })
})

describe('what is said of the site', () => {
  it('is live when it is saved, in that language alone; what is shared in all of them', async () => {
    const administrator = await signIn(server.url, 'admin@communique.test')
    const say = (language: string, data: object) =>
      administrator('POST', `/globals/site?locale=${language}`, data)
    const all = { en: '', ru: '', zh: '' }
    for (const code of ['en', 'ru', 'zh'] as const) all[code] = await pageAt(`/${code}/news`)
    const { status } = await say('ru', {
      name: 'Пресс-центр',
      contacts: 'press@example.org',
      social: [{ network: 'Сеть', url: 'https://social.example.org/press' }],
    })
    expect(status).toBe(200)
    const russian = (await see('/ru/news')).html
    expect(russian).toMatch(/<title>[^<]* · Пресс-центр<\/title>/u)
    for (const part of ['press@example.org', 'href="https://social.example.org/press"'])
      expect(russian).toContain(part)
    expect(await pageAt('/en/news')).toBe(all.en)
    expect(await pageAt('/zh/news')).toBe(all.zh)

    expect(await (await fetch(`${server.url}/theme.css`)).text()).not.toContain('accent')
    await say('ru', { accent: '#7a1f1a' })
    expect(await (await fetch(`${server.url}/theme.css`)).text()).toContain(
      '--accent-light:#7a1f1a',
    )
  })

  it('leads where its navigation says: in the reader’s language, or not at all', async () => {
    const body = await organisation('OSCE')
    const target = { relationTo: 'organisations', value: body.item }
    const before = await pageAt('/zh')
    const { status } = await editor('POST', '/globals/navigation?locale=ru', {
      entries: [
        { leadsTo: 'section', section: 'documents' },
        { leadsTo: 'item', target, text: 'Партнёр' },
        { leadsTo: 'address', url: 'https://elsewhere.example.org/', text: 'Ещё' },
      ],
    })
    expect(status).toBe(200)
    const { html } = await see('/ru/documents')
    const [nav = ''] = /<nav[^>]*class="sections.*?<\/nav>/su.exec(html) ?? []
    const links = [...nav.matchAll(/<a href="([^"]*)"( aria-current="true")?>([^<]*)</gu)]
    expect(
      links.map(([, href = '', current, name]) => [
        href.split('/').slice(0, 3).join('/'),
        Boolean(current),
        name,
      ]),
    ).toEqual([
      ['/ru/documents', true, 'Документы'],
      ['/ru/organisations', false, 'Партнёр'],
      ['https://elsewhere.example.org', false, 'Ещё'],
    ])
    expect(await pageAt('/zh')).toBe(before)
  })
})
