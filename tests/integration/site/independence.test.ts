import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '@/i18n/locales'
import { pathOf } from '@/publications/paths'
import { startServer, type RunningServer } from '../../support/server'
import { open, signIn, withoutLanguageSwitch } from '../../support/visitor'

let server: RunningServer
let editor: Awaited<ReturnType<typeof signIn>>
let id: string

beforeAll(async () => {
  server = await startServer()
  editor = await signIn(server.url, 'editor@communique.test')
  const { body } = await editor(
    'GET',
    '/publications?where[collection][equals]=news&where[kind][equals]=greetings&limit=1',
  )
  id = body.docs[0].item
})
afterAll(() => server?.stop())

const lists = [
  '',
  '/news',
  '/news/archive/greetings',
  '/news/archive/2017/11',
  '/events',
  '/events/archive/2017',
  '/events/calendar/2017/11',
  '/organisations',
  '/people',
  '/documents',
  '/documents/archive/declaration',
]

/** Every public page of a language: its lists, and each address that is live in it. */
async function pagesOf(language: Locale): Promise<string[]> {
  const { body } = await editor(
    'GET',
    `/publications?where[language][equals]=${language}&limit=0&select[collection]=true&select[slug]=true&select[item]=true`,
  )
  const items = body.docs
    .filter((row: any) => row.item !== id)
    .map((row: any) => pathOf(row.collection, language, row.slug))
  const own = body.docs.find((row: any) => row.item === id)
  return [
    ...lists.map((list) => `/${language}${list}`),
    ...items.filter(Boolean),
    ...(own ? [pathOf('news', language, own.slug)] : []),
  ]
}

/** What the readers of some languages see, page by page. */
async function look(languages: Locale[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const language of languages) {
    for (const path of await pagesOf(language)) {
      const { status, html } = await open(`${server.url}${path}`)
      seen.set(path, `${status}\n${withoutLanguageSwitch(html)}`)
    }
  }
  return seen
}

const acts = {
  save: (language: Locale, n: number) =>
    editor('PATCH', `/news/${id}?locale=${language}`, {
      title: `${language} ${n}`,
      kicker: `k${n}`,
    }),
  move: (language: Locale, n: number) =>
    editor('PATCH', `/news/${id}?locale=${language}`, { slug: `moved-${language}-${n}` }),
  publish: (language: Locale) =>
    editor('POST', `/news/${id}/publications`, { languages: [language] }),
  withdraw: (language: Locale) =>
    editor('DELETE', `/news/${id}/publications/${language}`, { reason: 'test' }),
}
const step = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  n: fc.nat(99),
})

describe('a language lives alone', () => {
  it('moves no byte of any page of another language, whatever is done to one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...localeCodes),
        fc.array(step, { minLength: 3, maxLength: 5 }),
        async (language, steps) => {
          const others = localeCodes.filter((code) => code !== language)
          const before = await look(others)
          expect(before.size).toBeGreaterThan(20)
          for (const { act, n } of [...steps, { act: 'publish' as const, n: 0 }])
            await acts[act](language, n)
          const after = await look(others)
          expect([...after.keys()]).toEqual([...before.keys()])
          for (const [path, page] of after)
            expect(page, `${path} after ${JSON.stringify({ language, steps })}`).toBe(
              before.get(path),
            )
        },
      ),
      { numRuns: 3, seed: 20171101, endOnFailure: true },
    )
  }, 240_000)

  it('would notice: the same comparison sees a change in the language that was published', async () => {
    const before = await look(['zh'])
    await acts.save('zh', 1)
    await acts.publish('zh')
    const after = await look(['zh'])
    expect([...after].filter(([path, page]) => before.get(path) !== page)).not.toEqual([])
  }, 120_000)
})
