import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from './kinds'
import type { Renditions } from './renditions'

/** An uploaded file as it was when the language version was approved. */
export type MediaSnapshot = {
  id: string
  url: string
  mimeType: string
  filesize: number
  width?: number
  height?: number
  /** A picture's sizes; what was published before they were made has none. */
  renditions?: Renditions
  /** What stays in sight when it is cropped, in percent from the start and the top; the middle otherwise. */
  focal?: { x: number; y: number }
  /** ISO 639 code of the language that a text is in. */
  language?: string
  alt?: string
  caption?: string
  credit?: string
}

/** What a publication says: the document in its language, relations as ids, and the files it shows. */
export type PublicationContent = {
  fields: Record<string, unknown>
  media: Record<string, MediaSnapshot>
}

/** A row of the content store. Dates are ISO 8601 in UTC. */
export type Publication = {
  id: string
  key: string
  collection: ItemCollection
  item: string
  language: Locale
  state: 'live' | 'withdrawn'
  /** Grows with every publication and withdrawal of this language version; guards its writes. */
  sequence: number
  /** Counters of the working copy that was approved. */
  revision: number
  factsRevision: number
  sourceLanguage: Locale
  kind?: string | null
  title: string
  slug: string
  address: string
  /** Earlier slugs as `|a|b|`; they redirect for ever. */
  formerSlugs?: string | null
  /** What lists order by, and when an event is over. */
  date: string
  until?: string | null
  /** The calendar day of `date` where it happens, `YYYY-MM-DD`: what months and years are made of. */
  day?: string | null
  pinned?: boolean | null
  liveSince: string
  publishedAt: string
  publishedBy?: string | null
  withdrawnAt?: string | null
  withdrawnBy?: string | null
  reason?: string | null
  /** Everything it names as `|collection:id|…|`. */
  related?: string | null
  /** The same, one by one and indexed, to find what names an item. */
  names?: string[] | null
  /** Folded words to search by. */
  words?: string | null
  /** SHA-256 of the canonical content, hex. */
  contentHash: string
  content?: PublicationContent | null
}
