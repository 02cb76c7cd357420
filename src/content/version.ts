import { localeCodes, type Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { pathOf } from '@/publications/paths'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { itemTag } from '@/publications/tags'
import { cached } from './cached'
import { findLive } from './rows'
import { brief, type Brief } from './shapes'

/** A published language version, as much of it as lists, names and the language switch show. */
export type Version = {
  collection: ItemCollection
  id: string
  language: Locale
  sourceLanguage: Locale
  kind?: string
  title: string
  slug: string
  /** From the site's root; nothing for kinds without a page. */
  path?: string
  /** What lists order by. */
  date: string
  publishedAt: string
  liveSince: string
  image?: MediaSnapshot
  /** The text of a document. */
  file?: MediaSnapshot
  brief: Brief
}

/** The short of a row. */
export function versionOf(row: Publication): Version {
  const short = brief.parse(row.content?.fields ?? {})
  const imageId = short.leadImage ?? short.portrait ?? short.logo
  const image = imageId ? row.content?.media[imageId] : undefined
  const file = short.file ? row.content?.media[short.file] : undefined
  const path = pathOf(row.collection, row.language, row.slug)
  return {
    collection: row.collection,
    id: row.item,
    language: row.language,
    sourceLanguage: row.sourceLanguage,
    ...(row.kind ? { kind: row.kind } : {}),
    title: row.title,
    slug: row.slug,
    ...(path ? { path } : {}),
    date: row.date,
    publishedAt: row.publishedAt,
    liveSince: row.liveSince,
    ...(image?.mimeType.startsWith('image/') ? { image } : {}),
    ...(file ? { file } : {}),
    brief: short,
  }
}

/** Every published language version of an item, in the order of the languages. */
export const versionsOf = cached(
  'versions',
  async (collection: ItemCollection, id: string): Promise<Version[]> => {
    const rows = await findLive({
      where: { and: [{ collection: { equals: collection } }, { item: { equals: id } }] },
    })
    return rows
      .map(versionOf)
      .toSorted((a, b) => localeCodes.indexOf(a.language) - localeCodes.indexOf(b.language))
  },
  (collection, id) => [itemTag(collection, id)],
)

/** One published language version, whole. */
export const publicationOf = cached(
  'publication',
  async (collection: ItemCollection, id: string, language: Locale): Promise<Publication | null> => {
    const [row] = await findLive({
      where: {
        and: [
          { collection: { equals: collection } },
          { item: { equals: id } },
          { language: { equals: language } },
        ],
      },
      limit: 1,
    })
    return row ?? null
  },
  (collection, id) => [itemTag(collection, id)],
)

/**
 * The version to show to readers of a language: theirs, else the one in the item's source language,
 * else the first there is.
 */
export function bestVersion(versions: readonly Version[], language: Locale): Version | undefined {
  return (
    versions.find((version) => version.language === language) ??
    versions.find((version) => version.language === version.sourceLanguage) ??
    versions[0]
  )
}

/** An item's best version for a reader, or nothing when no language of it is published. */
export async function versionFor(collection: ItemCollection, id: string, language: Locale) {
  return bestVersion(await versionsOf(collection, id), language)
}

/** The best versions of several items, in their order, without those that have none. */
export async function versionsFor(
  collection: ItemCollection,
  ids: readonly string[],
  language: Locale,
): Promise<Version[]> {
  const found = await Promise.all(ids.map((id) => versionFor(collection, id, language)))
  return found.filter((version) => version !== undefined)
}
