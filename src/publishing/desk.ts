import type { Payload, Where } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import {
  isItemCollection,
  itemCollections,
  kindOf,
  type ItemCollection,
} from '@/publications/kinds'
import { isBlank } from './checks'
import { languageStatesOf, type LanguageState } from './state'

/** An item as the first screen lists it. */
export type DeskItem = {
  collection: ItemCollection
  id: string
  titles: Partial<Record<Locale, string>>
  sourceLanguage: Locale
  updatedAt: string
  states: LanguageState[]
}

/** An act of somebody's own on a language version. */
export type OwnAct = { item: DeskItem; language: Locale | null; at: string }

export type Desk = { mine: OwnAct[]; changed: DeskItem[]; missing: DeskItem[] }

/** Of each kind, the items that were saved last; who looks for older ones has the lists. */
const recent = 60
const own = ['create', 'save', 'overwrite', 'restore', 'publish', 'withdraw']

/**
 * What waits for somebody: what they changed last, what is published with later changes, and what
 * readers have in some languages only.
 *
 * @param languages those that the person may write
 * @param limit of each list
 */
export async function deskOf(
  payload: Payload,
  person: string,
  languages: readonly Locale[],
  limit: number,
): Promise<Desk> {
  const acts = await actsOf(payload, person)
  const named = acts.map(({ item }) => item as string)
  const items = (
    await Promise.all(
      itemCollections.map(async (collection) => {
        const its = acts.filter((act) => act.collection === collection).map(({ item }) => item)
        return itemsOf(payload, collection, its.length ? named : [])
      }),
    )
  ).flat()
  const of = (collection: unknown, id: unknown) =>
    items.find((one) => one.collection === collection && one.id === id)
  const mine = acts.flatMap(({ collection, item: id, language, at }) => {
    const item = of(collection, id)
    return item ? [{ item, language: (language as Locale | null) ?? null, at: String(at) }] : []
  })
  const isMine = ({ language }: LanguageState) => languages.includes(language)
  const newest = items.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return {
    mine: mine.slice(0, limit),
    changed: newest
      .filter(({ states }) => states.some((one) => isMine(one) && one.state === 'changed'))
      .slice(0, limit),
    missing: newest.filter((one) => lacks(one).some(isMine)).slice(0, limit),
  }
}

/** The languages that readers of an item don't have, when they have it in another. */
export function lacks({ states }: DeskItem): LanguageState[] {
  const isLive = ({ state }: LanguageState) => state === 'published' || state === 'changed'
  return states.some(isLive)
    ? states.filter(({ state }) => state === 'missing' || state === 'notPublished')
    : []
}

/** Somebody's last acts, one for each language version. */
async function actsOf(payload: Payload, person: string) {
  const { docs } = await payload.find({
    collection: 'audit',
    where: { and: [{ person: { equals: person } }, { action: { in: own } }] },
    sort: '-sequence',
    limit: 80,
    pagination: false,
    depth: 0,
  })
  const seen = new Set<string>()
  return docs.filter(({ collection, item, language }) => {
    const name = [collection, item, language].join('/')
    if (!isItemCollection(collection) || !item || seen.has(name)) return false
    seen.add(name)
    return true
  })
}

type Stored = Record<string, unknown> & { id: string; updatedAt: string | Date }

/** Items of a kind that were saved last, and those that are named besides. */
async function itemsOf(
  payload: Payload,
  collection: ItemCollection,
  named: readonly string[],
): Promise<DeskItem[]> {
  const { title } = kindOf(collection)
  const find = async (where: Where, limit?: number) =>
    (
      await payload.db.find<Stored>({
        collection,
        where: { and: [where, { deletedAt: { exists: false } }] },
        select: { [title]: true, sourceLanguage: true, updatedAt: true },
        sort: '-updatedAt',
        pagination: false,
        ...(limit ? { limit } : {}),
      })
    ).docs
  const docs = [
    ...(await find({}, recent)),
    ...(named.length ? await find({ id: { in: [...named] } }) : []),
  ]
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  const states = await languageStatesOf(payload, collection, [...byId.keys()])
  return [...byId.values()].map((doc) => ({
    collection,
    id: doc.id,
    titles: titlesOf(doc[title]),
    sourceLanguage: doc.sourceLanguage as Locale,
    updatedAt: new Date(doc.updatedAt).toISOString(),
    states: states.get(doc.id) ?? [],
  }))
}

function titlesOf(value: unknown): Partial<Record<Locale, string>> {
  const titles = (value ?? {}) as Partial<Record<Locale, unknown>>
  const written = localeCodes.filter((code) => !isBlank(titles[code]))
  return Object.fromEntries(written.map((code) => [code, String(titles[code])]))
}
