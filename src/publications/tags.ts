import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from './kinds'

/** Cached data that shows an item in any way: its page, its name on another page, its language switch. */
export const itemTag = (collection: ItemCollection, id: string) => `item:${collection}:${id}`

/** Cached lists of a kind in one language. */
export const listTag = (collection: ItemCollection, language: Locale) =>
  `list:${collection}:${language}`

/** Cached answers to "what is at this address". */
export const addressTag = (collection: ItemCollection, language: Locale, slug: string) =>
  `address:${collection}:${language}:${slug}`

/** What the newsroom says of itself on every page of a language. */
export const siteTag = (language: Locale) => `site:${language}`

/** The main navigation of a language. */
export const navigationTag = (language: Locale) => `navigation:${language}`

/** The site's own colours, which every language shares. */
export const coloursTag = 'site:colours'
