import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'

/** One text in the languages that it exists in. */
export type Text = Partial<Record<Locale, string>>

/**
 * One item of the demo. `text` holds its localized fields, rich text in the notation of
 * `rich-text.ts`; a language exists where the title has it. `facts` is what the collection stores,
 * in a shorthand: `'@key'` is the item or picture of that key, `'2017-11-01'` a day, and
 * `{ en, ru, zh }` a localized cell of a row.
 */
export type DemoItem = {
  /** Names the item for good, across all collections and pictures. */
  key: string
  in: ItemCollection
  /** The language it was written in; English unless said otherwise. */
  source?: Locale
  text: Record<string, Text>
  facts?: Record<string, unknown>
  /** Languages that are written and wait to be published. */
  waiting?: Locale[]
  /** Was thrown away before it was ever published. */
  trashed?: true
  /** What happens after it was published. */
  afterwards?: {
    /** Later changes of one language that aren't published. */
    edit?: { language: Locale; text: Record<string, string> }
    /** Why it was withdrawn, in all its languages. */
    withdraw?: string
  }
}

type Words = { alt: Text; caption: Text; credit: Text }

/** A picture that the loader draws: `svg` is the finished drawing, `width` how wide it gets if not as it is. */
export type DemoPicture = Words & { key: string; svg: string; width?: number }

/** A finished file of `src/demo/files`. */
export type DemoFile = Words & { key: string; file: string; language: Locale }

export type DemoMedia = DemoPicture | DemoFile
