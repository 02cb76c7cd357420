import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { listTag } from '@/publications/tags'
import { cached } from './cached'
import { after, newestFirst, pageOf, perPage, type Listed } from './lists'
import { findLive, inLanguage, naming } from './rows'
import { versionOf } from './version'

/** Days from the first to the last, as `YYYY-MM-DD`. */
export type Days = { from: string; to: string }

const hours = 60 * 60 * 1000
const pad = (number: number) => String(number).padStart(2, '0')

/** The days of a year or of one of its months. */
export function daysOf(year: number, month?: number): Days {
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${last}` }
}

/**
 * Instants between which all days of a period lie, wherever on earth they are counted. Beside the
 * exact days this lets the index by date find a page without reading the archive.
 */
export function instantsOf({ from, to }: Days): Days {
  const start = Date.parse(`${from}T00:00:00Z`) - 14 * hours
  const end = Date.parse(`${to}T00:00:00Z`) + 36 * hours
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString() }
}

function during(days: Days | undefined): Where | undefined {
  if (!days) return undefined
  const { from, to } = instantsOf(days)
  return {
    and: [
      { day: { greater_than_equal: days.from } },
      { day: { less_than_equal: days.to } },
      { date: { greater_than_equal: from } },
      { date: { less_than_equal: to } },
    ],
  }
}

/** Items of a kind, a period, and that name others; the newest first, a page at a time. */
export const listNarrowed = cached(
  'narrowed',
  async (
    collection: ItemCollection,
    language: Locale,
    named: string,
    kind?: string,
    from?: string,
    to?: string,
    cursor?: string,
  ): Promise<Listed> => {
    const [first, ...others] = named.split(' ').filter(Boolean)
    const where = inLanguage(
      collection,
      language,
      kind ? { kind: { equals: kind } } : undefined,
      first ? splitName(first) : undefined,
      // Two conditions on one list of names would have to hold for the same entry of it.
      ...others.map((name): Where => ({ related: { contains: `|${name}|` } })),
      during(from && to ? { from, to } : undefined),
      after(cursor),
    )
    const rows = await findLive({ where, sort: newestFirst, limit: perPage + 1 })
    return pageOf(rows.map(versionOf), perPage)
  },
  (collection, language) => [listTag(collection, language)],
)

function splitName(name: string): Where {
  const at = name.indexOf(':')
  return naming(name.slice(0, at) as ItemCollection, name.slice(at + 1))
}
