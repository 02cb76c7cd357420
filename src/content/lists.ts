import type { Where } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { listTag } from '@/publications/tags'
import { cached } from './cached'
import { decodeCursor, encodeCursor } from './cursor'
import { groupBy } from './group-by'
import { findLive, inLanguage, naming } from './rows'
import { bestVersion, versionOf, type Version } from './version'

/** One page of a list, and where the next one begins. */
export type Listed = { items: Version[]; older?: string }

/** The cursor of an address, when it is one that this list could have made. */
export function cursorFrom(value: unknown): string | undefined {
  return decodeCursor(value) ? (value as string) : undefined
}

export const newestFirst = ['-date', '-item']
export const perPage = 20

export function after(cursor: string | undefined): Where | undefined {
  const from = decodeCursor(cursor)
  if (!from) return undefined
  return {
    or: [
      { date: { less_than: from.date } },
      { and: [{ date: { equals: from.date } }, { item: { less_than: from.item } }] },
    ],
  }
}

export function pageOf(found: Version[], size: number): Listed {
  const items = found.slice(0, size)
  const last = items.at(-1)
  return found.length > size && last
    ? { items, older: encodeCursor({ date: last.date, item: last.id }) }
    : { items }
}

/** Items of a kind in one language, the newest first, a page at a time. */
export const listNewest = cached(
  'newest',
  async (
    collection: ItemCollection,
    language: Locale,
    cursor?: string,
    size: number = perPage,
  ): Promise<Listed> => {
    const where = inLanguage(collection, language, after(cursor))
    const rows = await findLive({ where, sort: newestFirst, limit: size + 1 })
    return pageOf(rows.map(versionOf), size)
  },
  (collection, language) => [listTag(collection, language)],
)

/** The newest items of some kinds in one language. */
export const listKinds = cached(
  'kinds',
  async (
    collection: ItemCollection,
    language: Locale,
    kinds: string,
    size: number,
  ): Promise<Version[]> => {
    const where = inLanguage(collection, language, { kind: { in: kinds.split(' ') } })
    return (await findLive({ where, sort: newestFirst, limit: size })).map(versionOf)
  },
  (collection, language) => [listTag(collection, language)],
)

/** Everything of a kind in one language, for kinds that stay few. */
export const listAll = cached(
  'all',
  async (collection: ItemCollection, language: Locale): Promise<Version[]> => {
    const rows = await findLive({ where: inLanguage(collection, language), sort: newestFirst })
    return rows.map(versionOf)
  },
  (collection, language) => [listTag(collection, language)],
)

/** Items of a kind in one language that name another item, the newest first. */
export const listNaming = cached(
  'naming',
  async (
    collection: ItemCollection,
    language: Locale,
    named: ItemCollection,
    id: string,
    size: number = perPage,
  ): Promise<Version[]> => {
    const where = inLanguage(collection, language, naming(named, id))
    return (await findLive({ where, sort: newestFirst, limit: size })).map(versionOf)
  },
  (collection, language) => [listTag(collection, language)],
)

/** News of which an event is the subject, not those that only mention it; the newest first. */
export async function listAbout(event: string, language: Locale): Promise<Version[]> {
  const about = await listNaming('news', language, 'events', event, 200)
  return about.filter(({ brief }) => brief.event === event).slice(0, perPage)
}

/** Items of a kind that name another item in any language, each in its best version for a reader. */
export const listNamingAnywhere = cached(
  'naming-anywhere',
  async (
    collection: ItemCollection,
    language: Locale,
    named: ItemCollection,
    id: string,
  ): Promise<Version[]> => {
    const where: Where = { and: [{ collection: { equals: collection } }, naming(named, id)] }
    const versions = (await findLive({ where, sort: newestFirst })).map(versionOf)
    const items = groupBy(versions, (version) => version.id)
    return [...items.values()].flatMap((all) => bestVersion(all, language) ?? [])
  },
  (collection) => localeCodes.map((code) => listTag(collection, code)),
)

/** The day it is, for what is coming and what is past: an event counts as coming until its day is over. */
export function today(now: Date = new Date()): string {
  return `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
}

const over = (day: string): Where => ({
  or: [
    { until: { less_than: day } },
    { and: [{ until: { exists: false } }, { date: { less_than: day } }] },
  ],
})
const notOver = (day: string): Where => ({
  or: [
    { until: { greater_than_equal: day } },
    { and: [{ until: { exists: false } }, { date: { greater_than_equal: day } }] },
  ],
})

/** Events that are not over on a day, the next one first. */
export const listComing = cached(
  'coming',
  async (language: Locale, day: string, size: number = perPage): Promise<Version[]> => {
    const where = inLanguage('events', language, notOver(day))
    return (await findLive({ where, sort: ['date', 'item'], limit: size })).map(versionOf)
  },
  (language) => [listTag('events', language)],
)

/** Events that are over on a day, the latest first, a page at a time. */
export const listPast = cached(
  'past',
  async (
    language: Locale,
    day: string,
    cursor?: string,
    size: number = perPage,
  ): Promise<Listed> => {
    const where = inLanguage('events', language, over(day), after(cursor))
    const rows = await findLive({ where, sort: newestFirst, limit: size + 1 })
    return pageOf(rows.map(versionOf), size)
  },
  (language) => [listTag('events', language)],
)

/** The news item that editors put first, or the newest one. */
export const findLead = cached(
  'lead',
  async (language: Locale): Promise<Version | null> => {
    const pinned = inLanguage('news', language, { pinned: { equals: true } })
    const [row] = await findLive({ where: pinned, sort: newestFirst, limit: 1 })
    return row ? versionOf(row) : null
  },
  (language) => [listTag('news', language)],
)
