import type { Locale } from '@/i18n/locales'
import { kindOf, type ItemCollection } from './kinds'

/**
 * Where readers find a language version.
 *
 * @returns the path from the site's root, or null for kinds without a page of their own
 */
export function pathOf(collection: ItemCollection, language: Locale, slug: string): string | null {
  const { path } = kindOf(collection)
  if (path === null) return null
  return path === '' ? `/${language}/${slug}` : `/${language}/${path}/${slug}`
}

/** The one publication of a language version; unique in the store. */
export function publicationKey(collection: ItemCollection, id: string, language: Locale): string {
  return `${collection}/${id}/${language}`
}

/** What makes a slug unique per type and language; kinds without a page are told apart by their id. */
export function addressKey(collection: ItemCollection, language: Locale, slug: string): string {
  return `${collection}/${language}/${slug}`
}
