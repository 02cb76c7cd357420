import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import english from '../../messages/en.json'
import { paragraphs } from '../factories/items'
import { freePort } from '../support/free-port.mjs'
import { open, signIn } from '../support/visitor'

const added = { code: 'xr', bcp47: 'ar-XB', dir: 'rtl', label: 'Xenglish' } as const
const project = path.resolve(`.test/add-a-language-${process.pid}`)
const left = ['.git', '.next', '.test', 'data', 'node_modules', '.env', 'test-results']
let url = ''

let server: ChildProcess | undefined
let output = ''

/** The packages again, without their bytes: Turbopack refuses a link that leads out of the project. */
function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

function copyProject(): void {
  mkdirSync(project, { recursive: true })
  for (const name of readdirSync('.'))
    if (!left.includes(name)) cpSync(name, `${project}/${name}`, { recursive: true })
  linkTree('node_modules', `${project}/node_modules`)
}

/** The words of the new language: English ones, each marked, so that none of them can come from elsewhere. */
const pretended = (words: unknown): unknown =>
  typeof words === 'string'
    ? `${words} (xr)`
    : Object.fromEntries(
        Object.entries(words as object).map(([key, word]) => [key, pretended(word)]),
      )
const words = pretended(english) as typeof english

/** What docs/add-a-language.md asks for: a line in the list, and a file of words. */
function addLanguage(): void {
  const list = `${project}/src/i18n/locales.ts`
  const line = `  { code: 'xr', bcp47: 'ar-XB', og: 'ar_XB', label: 'Xenglish', dir: 'rtl', intl: 'ar' },\n`
  const [before, after] = readFileSync(list, 'utf8').split('] as const satisfies')
  writeFileSync(list, `${before}${line}] as const satisfies${after}`)
  writeFileSync(`${project}/messages/xr.json`, JSON.stringify(words))
}

/** Builds the changed project, loads the demo into a database of its own, and serves it. */
async function startIt(): Promise<void> {
  const port = await freePort()
  url = `http://localhost:${port}`
  const env = { ...process.env, NODE_ENV: 'production', E2E_PORT: String(port), TEST_DATABASE: '' }
  server = spawn(process.execPath, ['tests/support/serve-for-browser.mjs'], {
    cwd: project,
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => (output += chunk))
  while (server.exitCode === null) {
    if ((await fetch(`${url}/readyz`).catch(() => undefined))?.ok) return
    await sleep(500)
  }
  throw new Error(`The site with another language didn’t start:\n${output}`)
}

beforeAll(async () => {
  copyProject()
  addLanguage()
  await startIt()
}, 900_000)

afterAll(async () => {
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  rmSync(project, { recursive: true, force: true })
}, 60_000)

const see = (address: string) => open(`${url}${address}`)
const head = /<html[^>]*>/u
const switchOf = (html: string) => /<nav data-languages.*?<\/nav>/su.exec(html)?.[0] ?? ''
const visible = (html: string) => html.replace(/<script\b.*?<\/script>/gsu, '')
const live = async (language: string, collection = 'news') => {
  const where = `where[collection][equals]=${collection}&where[language][equals]=${language}`
  const answer = await fetch(`${url}/api/publications?${where}`)
  return ((await answer.json()) as { docs: { item: string; slug: string }[] }).docs
}

it('is shown from right to left, in its own words, and offered beside the others', async () => {
  const { status, html } = await see('/xr')
  expect(status).toBe(200)
  expect(html).toMatch(head)
  expect(head.exec(html)?.[0]).toContain('lang="ar-XB"')
  expect(head.exec(html)?.[0]).toContain('dir="rtl"')
  expect(visible(html)).toContain(words.nav.news)
  const labels = [...locales.map(({ label }) => label), added.label]
  for (const home of ['/xr', '/en']) {
    const links = switchOf((await see(home)).html)
    expect([...links.matchAll(/>([^<]+)<\/a>/gu)].map(([, label]) => label)).toEqual(labels)
    expect(links).toContain('href="/xr"')
  }
  expect((await see('/en')).html).toMatch(/<link rel="alternate" hrefLang="ar-XB"[^>]*\/xr"/u)
})

it('has lists that say that there is nothing yet', async () => {
  const { status, html } = await see('/xr/news')
  expect(status).toBe(200)
  expect(visible(html)).toContain(words.common.empty)
  for (const list of ['events', 'organisations', 'people', 'documents'])
    expect((await see(`/xr/${list}`)).status, list).toBe(200)
})

it('is not offered where nothing is published in it, and its own address says so', async () => {
  const [item] = await live('en')
  const article = await see(`/en/news/${item?.slug}`)
  expect(article.status).toBe(200)
  expect(article.html).not.toContain('ar-XB')
  expect(article.html).not.toContain('href="/xr')
  const missing = await see(`/xr/news/${item?.slug}`)
  expect(missing.status).toBe(404)
  expect(head.exec(missing.html)?.[0]).toContain('dir="rtl"')
  expect(visible(missing.html)).toContain(words.absent.untranslatedTitle)
  expect(visible(missing.html)).toContain(`href="/en/news/${item?.slug}"`)
})

it('is where `/` leads those who ask for it', async () => {
  const answer = await fetch(url, { redirect: 'manual', headers: { 'accept-language': 'xr' } })
  expect(answer.headers.get('location')).toMatch(/\/xr$/u)
})

it('can be written and published like any other, with the database as it is', async () => {
  const editor = await signIn(url, 'editor@communique.test')
  const [body] = await live('en', 'organisations')
  const written = await editor('POST', '/news?locale=xr', {
    title: 'A headline in another language',
    kind: 'news',
    body: paragraphs('Words.'),
    mentions: { organisations: [body?.item] },
  })
  expect([written.status, written.body.doc.sourceLanguage]).toEqual([201, 'xr'])
  const { id } = written.body.doc
  const published = await editor('POST', `/news/${id}/publications`, { languages: ['xr'] })
  expect(published.status).toBe(200)
  const { html } = await see('/xr/news/a-headline-in-another-language')
  expect(head.exec(html)?.[0]).toContain('dir="rtl"')
  expect(visible(html)).toContain('A headline in another language')
  expect(html).toMatch(/<meta property="og:locale" content="ar_XB"/u)
  // The name of a body that has none in this language stands in its own language and direction.
  expect(visible(html)).toMatch(/<a[^>]*lang="en" dir="ltr"[^>]*>/u)
  expect(visible((await see('/xr/news')).html)).toContain('A headline in another language')
  const missing = await see('/en/news/a-headline-in-another-language')
  expect(missing.status).toBe(404)
  expect(switchOf(missing.html)).toContain(added.label)
}, 30_000)
