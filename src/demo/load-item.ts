import type { Payload } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import { slugify } from '@/lib/slug'
import { itemKinds, type ItemCollection } from '@/publications/kinds'
import { publicationKey } from '@/publications/paths'
import { NotPublishable, publish } from '@/publishing/publish'
import { withdraw } from '@/publishing/withdraw'
import type { Desk } from './accounts'
import { richText, type Target } from './rich-text'
import { rowsWithText, storable, withIds } from './shorthand'
import type { DemoItem, Text } from './types'
import { typeset } from '@/i18n/typography'

type Values = Record<string, unknown>
type Find = (key: string) => Target

/** The languages an item exists in, its source first. */
export function languagesOf(item: DemoItem): Locale[] {
  const source = sourceOf(item)
  const rest = localeCodes.filter((code) => code !== source && titleOf(item)[code])
  return [source, ...rest]
}

/** Finds an item that an interrupted loading left, else creates it with its title in its source language. */
export async function found(desk: Desk, item: DemoItem): Promise<string> {
  const source = sourceOf(item)
  const name = itemKinds[item.in].title
  const title = typeset(titleOf(item)[source] ?? '', source)
  const slug = item.text.slug?.[source] ?? slugify(title)
  const addressed = itemKinds[item.in].path !== null
  const { docs } = await desk.payload.find({
    collection: item.in,
    where: addressed ? { slug: { equals: slug } } : { [name]: { equals: title } },
    locale: source,
    fallbackLocale: false,
    limit: 1,
    depth: 0,
    trash: true,
  })
  if (docs[0]) return docs[0].id
  // Countries are chosen among states, so what an item is must be known before others name it.
  const { kind } = item.facts ?? {}
  const data: Values = {
    [name]: title,
    sourceLanguage: source,
    ...(addressed ? { slug } : {}),
    ...(kind ? { kind } : {}),
  }
  return (await write(desk, item.in, source, data)).id
}

/** Writes an item in one language: all of it in its source language, its text in another. */
export async function fill(
  desk: Desk,
  item: DemoItem,
  id: string,
  language: Locale,
  find: Find,
): Promise<void> {
  const facts = item.facts ?? {}
  const shared = language === sourceOf(item) ? facts : rowsWithText(facts)
  const common = { collection: item.in, id, depth: 0, locale: language, trash: true }
  const stored = (await desk.payload.findByID(common)) as unknown as Values
  // An interrupted loading got further than its notes; what is in the trash stays as it is.
  if (stored.deletedAt) return
  const values = Object.entries(storable(shared, language, find) as Values)
  const paired = values.map(([name, value]) => [name, withIds(value, stored[name])])
  const text = textOf(desk.payload, item, language, find)
  await write(desk, item.in, language, { ...Object.fromEntries(paired), ...text }, id)
}

/** Publishes what was never published and shall be, then does what happened afterwards. */
export async function release(desk: Desk, item: DemoItem, id: string, find: Find) {
  if (item.trashed) return throwAway(desk, item, id)
  const languages: Locale[] = []
  for (const language of languagesOf(item)) {
    if (item.waiting?.includes(language)) continue
    const key = publicationKey(item.in, id, language)
    const where = { key: { equals: key } }
    const { totalDocs } = await desk.payload.count({ collection: 'publications', where })
    if (!totalDocs) languages.push(language)
  }
  try {
    await publish(await desk.request(), item.in, id, languages)
  } catch (error) {
    if (!(error instanceof NotPublishable)) throw error
    const reasons = JSON.stringify(error.verdicts)
    throw new Error(`The demo item ${item.key} can't be published: ${reasons}`, { cause: error })
  }
  const { edit, withdraw: reason } = item.afterwards ?? {}
  if (edit) {
    const later = Object.entries(edit.text).map(([name, text]) => [name, { [edit.language]: text }])
    const changed = { ...item, text: Object.fromEntries(later) as Record<string, Text> }
    const data = textOf(desk.payload, changed, edit.language, find)
    await write(desk, item.in, edit.language, data, id)
  }
  if (reason)
    for (const language of languagesOf(item))
      await withdraw(await desk.request(), item.in, id, language, reason)
}

async function throwAway(desk: Desk, item: DemoItem, id: string): Promise<void> {
  const req = await desk.request()
  const data = { deletedAt: new Date().toISOString() } as never
  const common = { collection: item.in, id, depth: 0, locale: sourceOf(item), trash: true }
  await desk.payload.update({ ...common, data, req })
}

async function write(
  desk: Desk,
  collection: ItemCollection,
  locale: Locale,
  data: Values,
  id?: string,
) {
  const req = await desk.request()
  const common = { collection, locale, depth: 0, data: data as never, req }
  return id ? desk.payload.update({ ...common, id }) : desk.payload.create(common)
}

function textOf(payload: Payload, item: DemoItem, language: Locale, find: Find): Values {
  const fields = payload.collections[item.in].config.flattenedFields
  const rich = new Set(fields.filter(({ type }) => type === 'richText').map(({ name }) => name))
  const values: Values = {}
  for (const [name, text] of Object.entries(item.text)) {
    const written = text[language]
    if (written === undefined) continue
    if (written.startsWith('@')) {
      values[name] = find(written.slice(1)).id
      continue
    }
    const set = typeset(written, language)
    values[name] = rich.has(name) ? richText(set, `${item.key}/${name}/${language}`, find) : set
  }
  return values
}

const sourceOf = (item: DemoItem): Locale => item.source ?? 'en'
const titleOf = (item: DemoItem): Text => item.text[itemKinds[item.in].title] ?? {}
