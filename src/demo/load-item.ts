import type { Payload } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import { slugify } from '@/lib/slug'
import { itemKinds, type ItemCollection } from '@/publications/kinds'
import { publicationKey } from '@/publications/paths'
import { NotPublishable, publish } from '@/publishing/publish'
import { withdraw } from '@/publishing/withdraw'
import { editorsRequest } from './accounts'
import { richText, type Target } from './rich-text'
import { rowsWithText, storable, withIds } from './shorthand'
import type { DemoItem, Text } from './types'
import { typeset } from './typography'

type Values = Record<string, unknown>
type Find = (key: string) => Target

/** The languages an item exists in, its source first. */
export function languagesOf(item: DemoItem): Locale[] {
  const source = sourceOf(item)
  const rest = localeCodes.filter((code) => code !== source && titleOf(item)[code])
  return [source, ...rest]
}

/** Finds an item that an interrupted loading left, else creates it with its title in its source language. */
export async function found(payload: Payload, item: DemoItem): Promise<string> {
  const source = sourceOf(item)
  const name = itemKinds[item.in].title
  const title = typeset(titleOf(item)[source] ?? '', source)
  const slug = item.text.slug?.[source] ?? slugify(title)
  const addressed = itemKinds[item.in].path !== null
  const { docs } = await payload.find({
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
  return (await write(payload, item.in, source, data)).id
}

/** Writes an item in one language: all of it in its source language, its text in another. */
export async function fill(
  payload: Payload,
  item: DemoItem,
  id: string,
  language: Locale,
  find: Find,
): Promise<void> {
  const facts = item.facts ?? {}
  const text = textOf(payload, item, language, find)
  if (language === sourceOf(item)) {
    const data = { ...(storable(facts, language, find) as Values), ...text }
    await write(payload, item.in, language, data, id)
    return
  }
  const rows = storable(rowsWithText(facts), language, find) as Values
  const stored = await payload.findByID({ collection: item.in, id, depth: 0, locale: language })
  const paired = Object.entries(rows).map(([name, value]) => [
    name,
    withIds(value, (stored as unknown as Values)[name]),
  ])
  await write(payload, item.in, language, { ...text, ...Object.fromEntries(paired) }, id)
}

/** Publishes what was never published, then does what happened afterwards. */
export async function release(payload: Payload, item: DemoItem, id: string, find: Find) {
  const languages: Locale[] = []
  for (const language of languagesOf(item)) {
    const key = publicationKey(item.in, id, language)
    const where = { key: { equals: key } }
    const { totalDocs } = await payload.count({ collection: 'publications', where })
    if (!totalDocs) languages.push(language)
  }
  try {
    await publish(await editorsRequest(payload), item.in, id, languages)
  } catch (error) {
    if (!(error instanceof NotPublishable)) throw error
    const reasons = JSON.stringify(error.verdicts)
    throw new Error(`The demo item ${item.key} can't be published: ${reasons}`, { cause: error })
  }
  const { edit, withdraw: reason } = item.then ?? {}
  if (edit) {
    const later = Object.entries(edit.text).map(([name, text]) => [name, { [edit.language]: text }])
    const changed = { ...item, text: Object.fromEntries(later) as Record<string, Text> }
    const data = textOf(payload, changed, edit.language, find)
    await write(payload, item.in, edit.language, data, id)
  }
  if (reason)
    for (const language of languagesOf(item))
      await withdraw(await editorsRequest(payload), item.in, id, language, reason)
}

async function write(
  payload: Payload,
  collection: ItemCollection,
  locale: Locale,
  data: Values,
  id?: string,
) {
  const req = await editorsRequest(payload)
  const common = { collection, locale, depth: 0, data: data as never, req }
  return id ? payload.update({ ...common, id }) : payload.create(common)
}

function textOf(payload: Payload, item: DemoItem, language: Locale, find: Find): Values {
  const fields = payload.collections[item.in].config.flattenedFields
  const rich = new Set(fields.filter(({ type }) => type === 'richText').map(({ name }) => name))
  const values: Values = {}
  for (const [name, text] of Object.entries(item.text)) {
    const written = text[language]
    if (written === undefined) continue
    const set = typeset(written, language)
    values[name] = rich.has(name) ? richText(set, `${item.key}/${name}/${language}`, find) : set
  }
  return values
}

const sourceOf = (item: DemoItem): Locale => item.source ?? 'en'
const titleOf = (item: DemoItem): Text => item.text[itemKinds[item.in].title] ?? {}
