import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { FlattenedField, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import type { Publication } from '@/publications/row'
import { databaseKind, startPayload } from '../support/payload'

type Demo = typeof import('@/demo')
type Text = { where: string; text: string }

let payload: Payload
let loadDemo: Demo['loadDemo']

beforeAll(async () => {
  payload = await startPayload({ DEMO: '1' }, 'demo')
  loadDemo = (await import('@/demo')).loadDemo
}, 900_000)

async function publications(): Promise<Publication[]> {
  const all = { collection: 'publications' as const, where: {}, pagination: false, sort: 'key' }
  return (await payload.db.find<Publication>(all)).docs
}

/** Every field of the items and files that people fill in, by its path, with the values it has. */
function* fieldsOf(fields: FlattenedField[], docs: unknown[], at: string): Generator<Filled> {
  for (const field of fields) {
    if (!('name' in field) || ('admin' in field && field.admin?.hidden)) continue
    const values = docs.map((doc) => (doc as Record<string, unknown> | null)?.[field.name])
    const inside = `${at}.${field.name}`
    if ('flattenedFields' in field) yield* fieldsOf(field.flattenedFields, values.flat(), inside)
    else if (!/\.(id|createdAt|updatedAt|deletedAt|folder)$/u.test(inside))
      yield { field, values, at: inside }
  }
}

type Filled = { field: FlattenedField; values: unknown[]; at: string }

/** Every field of items and files with its values in all languages. */
async function everyField(): Promise<Filled[]> {
  const { itemCollections } = await import('@/publications/kinds')
  const { localeCodes } = await import('@/i18n/locales')
  const found: Filled[] = []
  for (const collection of [...itemCollections, 'media' as const]) {
    const docs: unknown[] = []
    for (const locale of localeCodes) {
      const all = {
        collection,
        locale,
        pagination: false,
        depth: 0,
        fallbackLocale: false as const,
      }
      docs.push(...(await payload.find(all)).docs)
    }
    const { flattenedFields } = payload.collections[collection].config
    found.push(...fieldsOf(flattenedFields, docs, collection))
  }
  return found
}

const isFilled = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''

async function revisions(): Promise<Record<string, unknown>> {
  const { itemCollections } = await import('@/publications/kinds')
  const found: Record<string, unknown> = {}
  for (const collection of itemCollections) {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0 })
    for (const doc of docs) found[`${collection}/${doc.id}`] = [doc.revisions, doc.updatedAt]
  }
  return found
}

/** Every word that readers see of what is published in one language. */
function textsOf(rows: Publication[], language: Locale): Text[] {
  return rows
    .filter((row) => row.language === language)
    .flatMap(({ key, content }) => [
      ...words(content?.fields).map((text) => ({ where: key, text })),
      ...Object.values(content?.media ?? {}).flatMap(({ alt, caption, credit }) =>
        [alt, caption, credit].flatMap((text) => (text ? [{ where: key, text }] : [])),
      ),
    ])
}

const notWords = /^(id|slug|site|url|type|format|mode|style|tag|listType|uid|timeZone|kind|role)$/u

/** Strings of the stored document that people read; ids, addresses and choices are in ASCII without spaces. */
function words(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return notWords.test(name) && /^[\w:./ -]*$/u.test(value) ? [] : [value]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    words(inner, Array.isArray(value) ? name : key),
  )
}

const offenders = (texts: Text[], wrong: RegExp) =>
  texts.filter(({ text }) => wrong.test(text)).map(({ where, text }) => `${where}: ${text}`)

describe('the demo', () => {
  it('is as large as a newsroom at work, in three languages', async () => {
    const live = (await publications()).filter((row) => row.state === 'live')
    const least: Partial<Record<ItemCollection, number>> = {
      news: 24,
      events: 8,
      organisations: 20,
      people: 8,
      documents: 8,
      topics: 6,
      places: 10,
      pages: 1,
    }
    for (const [collection, count] of Object.entries(least))
      for (const language of ['en', 'ru', 'zh']) {
        const rows = live.filter(
          (row) => row.collection === collection && row.language === language,
        )
        expect(rows.length, `${collection} in ${language}`).toBeGreaterThanOrEqual(count)
      }
  })

  it('chooses every option of every list of choices that its items have', async () => {
    // The same list in several fields, such as the languages of texts, counts as one.
    const chosen = new Map<string, { at: string; options: string[]; values: unknown[] }>()
    for (const { field, values, at } of await everyField()) {
      if (field.type !== 'select') continue
      const options = field.options.map((one) => (typeof one === 'string' ? one : one.value))
      const key = options.join()
      const before = chosen.get(key)?.values ?? []
      chosen.set(key, { at, options, values: [...before, ...values.flat()] })
    }
    expect(chosen.size).toBeGreaterThan(8)
    const unused = [...chosen.values()].flatMap(({ at, options, values }) =>
      options.filter((option) => !values.includes(option)).map((option) => `${at}: ${option}`),
    )
    expect(unused).toEqual([])
  })

  it('fills every field of its items at least once', async () => {
    const fields = await everyField()
    expect(fields.length).toBeGreaterThan(80)
    const empty = fields.filter(({ values }) => !values.some(isFilled)).map(({ at }) => at)
    expect(empty).toEqual([])
  })

  it('has language versions in every public state', async () => {
    const { languagesOf } = await import('@/publishing/state')
    const { createLocalReq } = await import('payload')
    const { docs } = await payload.find({ collection: 'news', pagination: false, depth: 0 })
    const states = new Set<string>()
    for (const { id } of docs) {
      const req = await createLocalReq({}, payload)
      for (const { state } of (await languagesOf(req, 'news', id)) ?? []) states.add(state)
    }
    expect([...states].toSorted()).toEqual([
      'changed',
      'missing',
      'notPublished',
      'published',
      'withdrawn',
    ])
    const trash = {
      collection: 'news' as const,
      trash: true,
      where: { deletedAt: { exists: true } },
    }
    expect((await payload.find(trash)).totalDocs).toBe(1)
  })

  it('has an item in one language alone, also in Chinese, and one in two', async () => {
    const languages = new Map<string, string>()
    for (const { collection, item, language } of await publications())
      if (collection === 'news') languages.set(item, `${languages.get(item) ?? ''}${language} `)
    expect([...new Set(languages.values())].toSorted()).toEqual([
      'en ru ',
      'en ru zh ',
      'ru ',
      'zh ',
    ])
  })

  it('writes English without Cyrillic and Han letters', async () => {
    const texts = textsOf(await publications(), 'en')
    expect(offenders(texts, /[\p{Script=Cyrillic}\p{Script=Han}]/u)).toEqual([])
    expect(offenders(texts, /["']|\w - \w/u)).toEqual([])
  })

  it('writes Russian without Han letters and straight quotes, with spaces that hold', async () => {
    const texts = textsOf(await publications(), 'ru')
    expect(offenders(texts, /\p{Script=Han}/u)).toEqual([])
    expect(offenders(texts, /["'“”]/u)).toEqual([])
    expect(offenders(texts, / [–—] |\d (?=[а-яё])/u)).toEqual([])
  })

  it('writes Chinese in Han, with the punctuation of Chinese', async () => {
    const texts = textsOf(await publications(), 'zh')
    expect(offenders(texts, /\p{Script=Cyrillic}/u)).toEqual([])
    expect(
      offenders(texts, /\p{Script=Han}[,;:.!?()"']|[,;:!?"']\p{Script=Han}/u).filter(
        (text) => !/第\d+\(\d+\)号/u.test(text),
      ),
    ).toEqual([])
    expect(offenders(texts, /\p{Script=Han} +\p{Script=Han}/u)).toEqual([])
    const titles = (await publications()).filter(
      ({ language, title }) => language === 'zh' && title,
    )
    expect(titles.filter(({ title }) => !/\p{Script=Han}/u.test(title))).toEqual([])
    const letters = texts.map(({ text }) => text).filter((text) => /\p{Script=Han}/u.test(text))
    const han = letters.join('').match(/\p{Script=Han}/gu)?.length ?? 0
    const latin = letters.join('').match(/\p{Script=Latin}/gu)?.length ?? 0
    expect(han).toBeGreaterThan(12 * latin)
  })

  it('touches nothing when it is loaded again, not even what people changed or renamed', async () => {
    const { docs } = await payload.find({ collection: 'news', limit: 1, depth: 0 })
    const [first] = docs
    const data = { title: 'Renamed by a person', slug: 'renamed' }
    await payload.update({ collection: 'news', id: String(first?.id), data, locale: 'en' })
    const before = [await publications(), await revisions()]
    const { created } = await loadDemo(payload)
    expect(created).toBe(0)
    expect([await publications(), await revisions()]).toEqual(before)
  })

  // Loading anew takes a minute of both cores and is the same code on both databases.
  it.skipIf(databaseKind === 'mongodb')(
    'finishes what a killed run left, without a second copy',
    async () => {
      const before = await revisions()
      const row = (await publications()).find(
        ({ collection }) => collection === 'events',
      ) as Publication
      await payload.delete({ collection: 'publications', id: row.id })
      await payload.kv.delete('demo')
      await loadDemo(payload)
      const rows = await publications()
      expect(rows.map(({ key }) => key)).toContain(row.key)
      // The item that a person renamed above is the only one that can't be found again.
      expect(
        Object.keys(await revisions()).length - Object.keys(before).length,
      ).toBeLessThanOrEqual(1)
      const others = rows.filter(({ key }) => key !== row.key && !key.startsWith('news/'))
      expect(others.every(({ sequence }) => sequence === 1)).toBe(true)
    },
    900_000,
  )

  // Loading anew takes a minute of both cores and is the same code on both databases.
  it.skipIf(databaseKind === 'mongodb')(
    'starts over and leaves no file behind that nothing shows',
    async () => {
      const { env } = await import('@/env')
      await payload.create({
        collection: 'topics',
        data: { name: 'A topic of my own', slug: 'own' },
        locale: 'en',
      })
      await loadDemo(payload, { reset: true })
      const own = { collection: 'topics' as const, where: { slug: { equals: 'own' } } }
      expect((await payload.find({ ...own, locale: 'en' })).totalDocs).toBe(0)
      const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
      const kept = docs.map(({ filename }) => path.parse(filename ?? '').name)
      const files = readdirSync(path.resolve(env.mediaDir))
      // A picture's sizes are named by its original.
      expect(files.filter((name) => !kept.some((stem) => stem && name.startsWith(stem)))).toEqual(
        [],
      )
      expect(docs.filter(({ filename }) => !files.includes(filename ?? ''))).toEqual([])
      expect(
        (await payload.findVersions({ collection: 'news', limit: 0 })).totalDocs,
      ).toBeGreaterThan(0)
    },
    900_000,
  )
})

describe('outside demo mode', () => {
  it('loads nothing', async () => {
    const real = await startPayload({ DEMO: '0' })
    const { loadDemo: load } = await import('@/demo')
    await expect(load(real)).rejects.toThrow(/demo mode/u)
    expect((await real.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})
