import type { Locale } from '@/i18n/locales'
import { itemCollections } from '@/publications/kinds'

/** What the record knows of: acts on items, on accounts, and what was refused. */
export const actions = [
  'create',
  'save',
  'overwrite',
  'restore',
  'publish',
  'withdraw',
  'trash',
  'untrash',
  'delete',
  'upload',
  'roleChange',
  'passwordChange',
  'signIn',
  'signOut',
  'signInRefused',
  'refusal',
  'retention',
] as const

export type Action = (typeof actions)[number]

/** What a row can be about: items by their kind, and what else can be refused. */
export const subjects: readonly string[] = [
  ...itemCollections,
  'media',
  'users',
  'publications',
  'audit',
  'site',
  'navigation',
]

/** What the search of the list looks into. */
export const searched = ['title', 'personName', 'item', 'changed', 'detail'] as const

/** What is to be recorded; whatever isn't known or doesn't apply is left out. */
export type Entry = {
  /** Names what is recorded, so that recording it twice leaves one row. */
  key: string
  action: Action
  /** When it happened (ISO 8601, UTC). */
  at: string
  /** Id of the person, and their name at the time. */
  person?: string | null
  personName?: string | null
  collection?: string | null
  item?: string | null
  /** The item's name at the time. */
  title?: string | null
  language?: Locale | null
  fromRevision?: number | null
  toRevision?: number | null
  fromFacts?: number | null
  toFacts?: number | null
  /** Names of the fields that changed, separated by commas. */
  changed?: string | null
  /** Where the request came from; nothing for our own code. */
  address?: string | null
  requestId?: string | null
  /** The status of a refusal, the e-mail typed, the reason of a withdrawal, what retention removed. */
  detail?: string | null
}

/** A row of the record: an entry in its place in the chain. */
export type Row = Entry & {
  sequence: number
  /** Hash of the row before; empty for the first row of all. */
  previousHash: string
  /** SHA-256 of the canonical row without this field, hex. */
  hash: string
}

/** Where the chain ends. */
export type Head = { sequence: number; hash: string }

/** Where verification starts when retention removed the oldest rows: the last one that was removed. */
export type Anchor = Head
