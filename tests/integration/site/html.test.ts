import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultLocale, localeCodes, localeOf, type Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { pathOf } from '@/publications/paths'
import failure from '../../../messages/failure.json'
import { databaseKind } from '../../support/payload'
import { checkHtml, nuIsAvailable } from '../../support/nu'
import { startServer, type RunningServer } from '../../support/server'
import { open } from '../../support/visitor'

type Row = {
  item: string
  collection: ItemCollection
  language: Locale
  slug: string
  sourceLanguage: Locale
}
type Expected = {
  language: Locale
  status: number
  /** Of a page that is there: where its versions are, and which of them is for everybody else. */
  versions?: Map<Locale, string>
  source?: Locale
}

const lists = [
  '',
  '/news',
  '/news/archive/statement',
  '/news/archive/2017',
  '/news/archive/2017/11',
  '/news/archive/press-release/2025',
  '/events',
  '/events/archive/2017',
  '/events/calendar/2017',
  '/events/calendar/2017/11',
  '/organisations',
  '/people',
  '/documents',
  '/documents/archive/declaration',
]
const nowhere = [
  '/news/there-never-was-this',
  '/news/archive/nonsense',
  '/news/archive/2017/13',
  '/news/archive/topic/there-never-was-this',
  '/events/archive/2017/11/1',
  '/events/calendar/17',
  '/documents/archive/after/nothing',
  '/nor-this',
  '/nor/this',
]

let server: RunningServer
const expected = new Map<string, Expected>()
const pages = new Map<string, string>()
const statuses = new Map<string, number>()

/** Every page that readers can come to, and some that are none. */
async function addresses(): Promise<void> {
  const answer = await fetch(`${server.url}/api/publications?limit=0&select[content]=false`)
  const { docs } = (await answer.json()) as { docs: Row[] }
  const items = new Map<string, { source: Locale; versions: Map<Locale, string> }>()
  for (const { collection, item, language, slug, sourceLanguage } of docs) {
    const path = pathOf(collection, language, slug)
    if (!path) continue
    const known = items.get(item) ?? { source: sourceLanguage, versions: new Map() }
    items.set(item, known)
    known.versions.set(language, path)
  }
  for (const { source, versions } of items.values()) {
    for (const [language, path] of versions)
      expected.set(path, { language, status: 200, versions, source })
    const untranslated = localeCodes.find((code) => !versions.has(code))
    const [there] = versions
    if (untranslated && there)
      expected.set(there[1].replace(`/${there[0]}/`, `/${untranslated}/`), {
        language: untranslated,
        status: 404,
      })
  }
  for (const language of localeCodes) {
    for (const list of lists) {
      const versions = new Map(localeCodes.map((code) => [code, `/${code}${list}`]))
      expected.set(`/${language}${list}`, {
        language,
        status: 200,
        versions,
        source: defaultLocale,
      })
    }
    for (const path of nowhere) expected.set(`/${language}${path}`, { language, status: 404 })
  }
}

beforeAll(async () => {
  server = await startServer()
  await addresses()
  for (const path of expected.keys()) {
    const { status, html } = await open(`${server.url}${path}`)
    statuses.set(path, status)
    pages.set(path, html)
  }
}, 600_000)
afterAll(() => server?.stop())

type Tag = Record<string, string>

/** The tags of a name with their attributes, as they stand in the page itself and not in its scripts. */
function tags(html: string, name: string): Tag[] {
  const visible = html.replace(/<script\b.*?<\/script>/gsu, '')
  return [...visible.matchAll(new RegExp(`<${name}(?=[\\s>])([^>]*)>`, 'gu'))].map(([, rest]) =>
    Object.fromEntries(
      [...(rest ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/gu)].map(([, key, value]) => [
        String(key).toLowerCase(),
        value ?? '',
      ]),
    ),
  )
}

/** Sees to every page at once, and says of each that fails what is wrong with it. */
function everyPage(seen: (html: string, path: string, its: Expected) => void): void {
  expect(pages.size).toBeGreaterThan(200)
  for (const [path, html] of pages) {
    try {
      seen(html, path, expected.get(path)!)
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
    }
  }
}

const here = (url: string | undefined) => {
  expect(url?.startsWith(server.url)).toBe(true)
  return decodeURI(url!.slice(server.url.length))
}
const alternatesOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    tags(html, 'link')
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
      .map(({ hreflang, href }) => [hreflang, here(href)]),
  )
const contents = (html: string, property: string) =>
  tags(html, 'meta')
    .filter((tag) => tag.property === property)
    .map(({ content }) => content)

describe('every page', () => {
  it('answers with 200 when it is there and 404 when it is none', () => {
    everyPage((_, path, { status }) => expect(statuses.get(path)).toBe(status))
  })

  it.skipIf(!nuIsAvailable)(
    'passes the Nu HTML Checker without an error',
    () => {
      expect(checkHtml(Object.fromEntries(pages))).toEqual([])
    },
    180_000,
  )

  it('names its language and direction', () => {
    everyPage((html, _, { language }) => {
      const [root] = tags(html, 'html')
      const { bcp47, dir } = localeOf(language)
      expect([root?.lang, root?.dir]).toEqual([bcp47, dir])
    })
  })

  it('has one first heading, landmarks of which those alike are told apart, and a way past the head', () => {
    everyPage((html) => {
      expect(tags(html, 'h1')).toHaveLength(1)
      expect(tags(html, 'main').map(({ id }) => id)).toEqual(['content'])
      const body = html.slice(html.indexOf('<body'))
      expect(tags(body, 'a')[0]?.href).toBe('#content')
      const top = body.slice(0, body.indexOf('<main')).concat(body.split('</main>')[1] ?? '')
      expect(tags(top, 'header')).toHaveLength(1)
      expect(tags(top, 'footer')).toHaveLength(1)
      const names = tags(html, 'nav').map((nav) => nav['aria-label'] ?? nav['aria-labelledby'])
      expect(names.every(Boolean)).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  it('has a title of its own', () => {
    everyPage((html) => {
      const titles = [...html.matchAll(/<title>([^<]*)<\/title>/gu)].map(([, title]) => title)
      expect(titles).toHaveLength(1)
      expect(titles[0]).not.toBe('')
    })
  })
})

describe('a page that is there', () => {
  it('is its own canonical address', () => {
    everyPage((html, path, { status }) => {
      const canonical = tags(html, 'link').filter(({ rel }) => rel === 'canonical')
      expect(canonical.map(({ href }) => here(href))).toEqual(status === 200 ? [path] : [])
    })
  })

  it('names its published versions, the source language for everybody else, and no others', () => {
    everyPage((html, _, { versions, source = defaultLocale }) => {
      const languages = [...(versions ?? [])].map(([code, path]) => [localeOf(code).bcp47, path])
      const fallback = versions?.get(source) ?? [...(versions?.values() ?? [])][0]
      const theirs = fallback ? { 'x-default': fallback } : {}
      expect(alternatesOf(html)).toEqual({ ...Object.fromEntries(languages), ...theirs })
    })
  })

  it('is named by every version that it names', () => {
    everyPage((html, path) => {
      for (const other of Object.values(alternatesOf(html)))
        expect(Object.values(alternatesOf(pages.get(other) ?? '')), other).toContain(path)
    })
  })

  it('tells Open Graph its language and the others', () => {
    everyPage((html, path, { language, versions }) => {
      if (!versions) return
      expect(contents(html, 'og:locale')).toEqual([localeOf(language).og])
      expect(contents(html, 'og:url').map(here)).toEqual([path])
      expect(contents(html, 'og:locale:alternate').toSorted()).toEqual(
        [...versions.keys()]
          .filter((code) => code !== language)
          .map((code) => localeOf(code).og)
          .toSorted(),
      )
    })
  })

  it('leads its language switch to the same versions', () => {
    everyPage((html, _, { versions, language }) => {
      if (!versions) return
      const [nav] = /<nav data-languages.*?<\/nav>/su.exec(html) ?? []
      const links = tags(nav ?? '', 'a')
      expect(links.map(({ lang, href }) => [lang, decodeURI(href ?? '')])).toEqual(
        localeCodes.flatMap((code) => {
          const path = versions.get(code)
          return path ? [[localeOf(code).bcp47, path]] : []
        }),
      )
      const current = links.filter((link) => 'aria-current' in link).map(({ lang }) => lang)
      expect(current).toEqual([localeOf(language).bcp47])
    })
  })

  it('brings no picture without a text in its place, nor a script or style from elsewhere', () => {
    everyPage((html) => {
      for (const image of tags(html, 'img')) expect(image.alt).toBeDefined()
      const sources = [...html.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="([^"]+)"/gu)]
      const hosts = sources.flatMap(([, source = '']) =>
        /^(https?:)?\/\//u.test(source) ? [new URL(source, server.url).origin] : [],
      )
      expect(hosts.filter((host) => host !== server.url)).toEqual([])
    })
  })
})

it('a page that is none asks not to be listed', () => {
  everyPage((html, _, { status }) => {
    const robots = tags(html, 'meta').filter(({ name }) => name === 'robots')
    expect(robots.some(({ content }) => /noindex/u.test(content ?? ''))).toBe(status === 404)
  })
})

describe('the theme', () => {
  const sheet = async (headers: Record<string, string> = {}) =>
    fetch(`${server.url}/theme.css`, { headers })
  const choose = (to: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/theme`, {
      method: 'POST',
      body: new URLSearchParams({ to }),
      headers,
      redirect: 'manual',
    })

  it('is a sheet that every page waits for, and that no cache shares', async () => {
    everyPage((html) => {
      const sheets = tags(html, 'link').filter(({ rel }) => rel === 'stylesheet')
      expect(sheets.map(({ href }) => href)).toContain('/theme.css')
    })
    const { headers } = await sheet()
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')).toContain('Cookie')
    const again = await sheet({ 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('follows the system until the reader chooses, and then the choice', async () => {
    expect(await (await sheet()).text()).not.toContain('color-scheme')
    const answer = await choose('dark', { referer: `${server.url}/ru/news?after=x` })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ru/news?after=x'])
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^theme=dark;.*HttpOnly/u)
    const dark = await (await sheet({ cookie: cookie.split(';')[0] ?? '' })).text()
    expect(dark).toContain('color-scheme:dark')
    expect((await choose('auto')).headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect(await (await sheet({ cookie: 'theme=no{}such' })).text()).not.toContain('such')
  })

  it('leads nowhere else, and takes nothing else', async () => {
    for (const referer of ['https://elsewhere.example//evil.example/x', 'nonsense']) {
      const { headers } = await choose('light', { referer })
      expect(headers.get('location')).toMatch(/^\/(?!\/)/u)
    }
    expect((await choose('purple')).status).toBe(400)
  })
})

// Last, because it takes the database away.
describe('a page that can’t be made', () => {
  it.skipIf(databaseKind !== 'sqlite')(
    'says so with 500 in every language, in words that need no script and no other file',
    async () => {
      const database = createClient({ url: `file:${server.dataDir}/communique.db` })
      await database.execute('ALTER TABLE publications RENAME TO taken_away')
      try {
        const answer = await fetch(`${server.url}/zh/news/not-yet-in-any-cache`)
        expect(answer.status).toBe(500)
        expect(answer.headers.get('cache-control')).toBe('no-store')
        const html = await answer.text()
        expect(html).not.toMatch(/<script|<link|src=/u)
        for (const code of localeCodes) {
          const words = failure[code as keyof typeof failure]
          expect(html).toContain(`<section lang="${localeOf(code).bcp47}"`)
          expect(html).toContain(words.title)
          expect(html).toContain(words.text)
        }
        expect(nuIsAvailable ? checkHtml({ '/failure': html }) : []).toEqual([])
      } finally {
        await database.execute('ALTER TABLE taken_away RENAME TO publications')
        database.close()
      }
    },
  )
})
