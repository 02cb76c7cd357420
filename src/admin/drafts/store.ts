import { openDB, type DBSchema } from 'idb'
import type { Locale } from '@/i18n/locales'
import type { Values } from '../merging/parts'

/** What somebody typed into one form and has not saved. */
export type Draft = {
  /** The item, the language and the opening of the form: two windows never overwrite each other. */
  key: string
  user: string
  /** `collection/id`, or `collection/new`. */
  item: string
  language: Locale
  /** When it was kept last, in milliseconds. */
  at: number
  /** All that the form held, and the item that it was opened with. */
  values: Values
  base: Values | null
}

type Schema = DBSchema & {
  drafts: { key: string; value: Draft; indexes: { user: string; form: [string, string, string] } }
}

/** What nobody came back to is forgotten. */
const longest = 30 * 24 * 60 * 60 * 1000

const open = () =>
  openDB<Schema>('communique', 1, {
    upgrade(db) {
      const drafts = db.createObjectStore('drafts', { keyPath: 'key' })
      drafts.createIndex('user', 'user')
      drafts.createIndex('form', ['user', 'item', 'language'])
    },
  })

/** One connection for a page; a browser that keeps nothing is asked again the next time. */
let connection: ReturnType<typeof open> | undefined

async function database() {
  connection ??= open()
  try {
    return await connection
  } catch (error) {
    connection = undefined
    throw error
  }
}

export async function keep(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft)
}

export async function discard(key: string): Promise<void> {
  await (await database()).delete('drafts', key)
}

/** What a person left in this form, the newest first. */
export async function draftsOf(user: string, item: string, language: Locale): Promise<Draft[]> {
  const db = await database()
  const found = await db.getAllFromIndex('drafts', 'form', [user, item, language])
  const old = found.filter(({ at }) => at < Date.now() - longest)
  await Promise.all(old.map(({ key }) => db.delete('drafts', key)))
  return found.filter((one) => !old.includes(one)).toSorted((a, b) => b.at - a.at)
}

/** Forgets all that a person left in this browser. */
export async function forget(user: string): Promise<void> {
  const db = await database()
  const keys = await db.getAllKeysFromIndex('drafts', 'user', user)
  await Promise.all(keys.map((key) => db.delete('drafts', key)))
}
