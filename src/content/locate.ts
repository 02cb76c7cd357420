import { localeCodes, type Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { addressTag } from '@/publications/tags'
import { cached } from './cached'
import { findItemAt, findLive, inLanguage } from './rows'
import { versionsOf, type Version } from './version'

/** What is at an address of one language. */
export type Located =
  | { found: 'live'; version: Version; versions: Version[] }
  /** The item's present path in the same language. */
  | { found: 'moved'; path: string }
  /** Nothing in this language, and the versions of the item meant that readers can have. */
  | { found: 'absent'; versions: Version[] }

const itemAt = cached('item-at', findItemAt, (collection, language, slug) => [
  addressTag(collection, language, slug),
])

/** The item that has this slug now in any other language. */
const itemElsewhere = cached(
  'item-elsewhere',
  async (collection: ItemCollection, language: Locale, slug: string): Promise<string | null> => {
    for (const other of localeCodes) {
      if (other === language) continue
      const where = inLanguage(collection, other, { slug: { equals: slug } })
      const [row] = await findLive({ where, limit: 1 })
      if (row) return row.item
    }
    return null
  },
  (collection, _language, slug) => localeCodes.map((code) => addressTag(collection, code, slug)),
)

/** Finds what a reader meant by an address, and says honestly whether it is there. */
export async function locate(
  collection: ItemCollection,
  language: Locale,
  slug: string,
): Promise<Located> {
  const id =
    (await itemAt(collection, language, slug)) ?? (await itemElsewhere(collection, language, slug))
  if (!id) return { found: 'absent', versions: [] }
  const versions = await versionsOf(collection, id)
  const version = versions.find((one) => one.language === language)
  if (!version) return { found: 'absent', versions }
  if (version.slug === slug) return { found: 'live', version, versions }
  const isOurs = (await itemAt(collection, language, slug)) === id
  return isOurs && version.path
    ? { found: 'moved', path: version.path }
    : { found: 'absent', versions }
}
