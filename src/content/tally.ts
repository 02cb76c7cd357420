import type { Payload } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { listTag } from '@/publications/tags'
import { cached } from './cached'
import { getStore } from './payload'
import { tallyMonthsOnMongo, tallyNamesOnMongo } from './tally-mongodb'
import { tallyMonthsOnSqlite, tallyNamesOnSqlite } from './tally-sqlite'

/** Which live publications are counted. Days are `YYYY-MM-DD`, both included. */
export type Scope = {
  collection: ItemCollection
  language: Locale
  /** References, `collection:id`, of which each must be named. */
  names: string[]
  kind?: string
  from?: string
  to?: string
}

const months = z.array(z.object({ kind: z.string(), month: z.string(), count: z.number() }))
const names = z.array(z.object({ name: z.string(), count: z.number() }))

export type MonthCount = z.output<typeof months>[number]

/** More than anybody reads through. */
const enough = 100

/** How many publications there are of each kind and month; the database groups them. */
export const countMonths = cached(
  'months',
  async (collection: ItemCollection, language: Locale, named: string): Promise<MonthCount[]> => {
    const store = await getStore()
    const scope: Scope = { collection, language, names: split(named) }
    return months.parse(
      await (isMongo(store) ? tallyMonthsOnMongo : tallyMonthsOnSqlite)(store, scope),
    )
  },
  (collection, language) => [listTag(collection, language)],
)

/** How many publications name each item of a collection, the most named first. */
export const countNames = cached(
  'names',
  async (
    collection: ItemCollection,
    language: Locale,
    of: ItemCollection,
    named: string,
    kind?: string,
    from?: string,
    to?: string,
  ): Promise<{ id: string; count: number }[]> => {
    const store = await getStore()
    const scope: Scope = {
      collection,
      language,
      names: split(named),
      ...(kind ? { kind } : {}),
      ...(from && to ? { from, to } : {}),
    }
    const tally = isMongo(store) ? tallyNamesOnMongo : tallyNamesOnSqlite
    const found = names.parse(await tally(store, scope, of, enough))
    return found.map(({ name, count }) => ({ id: name.slice(of.length + 1), count }))
  },
  (collection, language) => [listTag(collection, language)],
)

/** References as one argument of a cached read, and back. */
export const joinNames = (references: readonly string[]) => references.join(' ')
const split = (named: string) => named.split(' ').filter(Boolean)

const isMongo = ({ db }: Payload) => db.name !== 'sqlite'
