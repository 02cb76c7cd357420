/** How one publishable collection is named, addressed, ordered and judged complete. */
export type ItemKind = {
  /** The localized field that names the item. */
  title: string
  /** First part of its addresses after the language; nothing for items that have no page of their own. */
  path: string | null
  /** The localized fields of which at least one must say something before the item can be published. */
  body: readonly string[]
  /** Date fields to order by; the first that is set counts, else the first publication. */
  dates: readonly string[]
  /** Date field at which it is over, for lists of what is coming and what is past. */
  ends?: string
  /** Text field with the time zone in which its days are counted; UTC without one. */
  zone?: string
  /** More localized fields whose words people search by. */
  words: readonly string[]
}

/** Every collection whose items are published by language. `pages` live directly under the language. */
export const itemKinds = {
  news: {
    title: 'title',
    path: 'news',
    body: ['body'],
    dates: ['datelineDate'],
    words: ['kicker', 'lead'],
  },
  events: {
    title: 'title',
    path: 'events',
    body: ['lead', 'body'],
    dates: ['startsAt'],
    ends: 'endsAt',
    zone: 'timeZone',
    words: ['theme', 'lead', 'venue'],
  },
  'event-series': { title: 'name', path: null, body: [], dates: [], words: ['description'] },
  organisations: {
    title: 'name',
    path: 'organisations',
    body: [],
    dates: [],
    words: ['shortName', 'acronym'],
  },
  people: { title: 'name', path: 'people', body: [], dates: [], words: ['sortName', 'honorific'] },
  documents: {
    title: 'title',
    path: 'documents',
    body: [],
    dates: ['adoptedOn'],
    words: ['summary'],
  },
  topics: { title: 'name', path: 'topics', body: [], dates: [], words: [] },
  places: { title: 'name', path: null, body: [], dates: [], words: [] },
  pages: { title: 'title', path: '', body: ['body'], dates: [], words: [] },
} as const satisfies Record<string, ItemKind>

export type ItemCollection = keyof typeof itemKinds

export const itemCollections = Object.keys(itemKinds) as ItemCollection[]

/** Whether an untrusted string names a publishable collection. */
export function isItemCollection(value: unknown): value is ItemCollection {
  return typeof value === 'string' && Object.hasOwn(itemKinds, value)
}

/** The kind of a collection, with its optional members. */
export function kindOf(collection: ItemCollection): ItemKind {
  return itemKinds[collection]
}
