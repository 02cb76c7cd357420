import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { addressTag, itemTag, listTag } from '@/publications/tags'

/**
 * What is cached and shows a language version, or must now show it: the item wherever it is named,
 * the lists of its kind in that language alone, and each address it has and had.
 */
export function affectedTags(
  collection: ItemCollection,
  id: string,
  language: Locale,
  slugs: readonly string[],
): string[] {
  const addresses = [...new Set(slugs)].map((slug) => addressTag(collection, language, slug))
  return [itemTag(collection, id), listTag(collection, language), ...addresses]
}
