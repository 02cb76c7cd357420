import type { Payload } from 'payload'
import { isDuplicate } from '@/audit/duplicate'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'

/** One opening of an item's form by somebody, in a language. */
export type Visit = {
  kind: ItemCollection
  item: string
  /** Made up by the form when it opens. */
  session: string
  person: string
  name: string
  language: Locale
}

/** Somebody else who has the item open; `isYou` in another window of one's own. */
export type Present = { name: string; language: Locale; since: string; isYou: boolean }

type Row = Omit<Visit, 'session'> & { key: string; since: string; seenAt: string }

const collection = 'presence'

/** A row is written again no sooner than this (ms): forms ask twice as often as they write. */
const renewAfter = 8_000

/** Silence after which somebody is taken to have left (ms); with the next asking that is within 30 s. */
export const goneAfter = 24_000

/** Rows that one answer looks at; more people in one item than anybody can take in. */
const most = 100

/**
 * Notes that somebody has an item open, and says who else has. One read, and a write only now and
 * then, so that saves on SQLite, where all writers take turns, seldom have one more before them.
 *
 * @param now the server's clock; servers that share a database must agree within seconds
 * @returns null when there is no such item
 */
export async function attend(
  payload: Payload,
  visit: Visit,
  now = new Date(),
): Promise<Present[] | null> {
  const { kind, item, language, person, name } = visit
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { and: [{ kind: { equals: kind } }, { item: { equals: item } }] },
    sort: '-seenAt',
    limit: most,
    pagination: false,
  })
  const key = keyOf(visit)
  const age = ({ seenAt }: Row) => now.getTime() - new Date(seenAt).getTime()
  const own = docs.find((row) => row.key === key)
  const seenAt = now.toISOString()
  if (!own) {
    if (!(await isThere(payload, kind, item))) return null
    const row: Row = { key, kind, item, language, person, name, since: seenAt, seenAt }
    await payload.db.create({ collection, data: row, returning: false }).catch(unlessDuplicate)
  } else if (age(own) >= renewAfter || own.language !== language) {
    const isBack = age(own) >= goneAfter || own.language !== language
    await payload.db.updateOne({
      collection,
      where: { key: { equals: key } },
      data: { language, seenAt, ...(isBack ? { since: seenAt } : {}) },
      returning: false,
    })
  }
  return together(
    docs.filter((row) => row.key !== key && age(row) < goneAfter),
    person,
  )
}

/** Notes that a form was closed; what others see of it ends at their next asking. */
export async function leave(
  payload: Payload,
  visit: Pick<Visit, 'kind' | 'item' | 'person' | 'session'>,
): Promise<void> {
  await payload.db.deleteMany({ collection, where: { key: { equals: keyOf(visit) } } })
}

/** Removes the rows of those who went without a word. */
export async function tidy(payload: Payload, now = new Date()): Promise<void> {
  const gone = new Date(now.getTime() - goneAfter).toISOString()
  await payload.db.deleteMany({ collection, where: { seenAt: { less_than: gone } } })
}

/** The person is part of the key, so that nobody renews or ends what is another's. */
function keyOf({ kind, item, person, session }: Omit<Visit, 'name' | 'language'>): string {
  return `${kind}/${item}/${person}/${session}`
}

/** Several windows of one person in one language are one presence, since the first. */
function together(rows: Row[], you: string): Present[] {
  const present = new Map<string, Present>()
  for (const { person, name, language, since } of rows) {
    const from = new Date(since).toISOString()
    const known = present.get(`${person}/${language}`)
    if (!known || from < known.since)
      present.set(`${person}/${language}`, { name, language, since: from, isYou: person === you })
  }
  return [...present.values()].toSorted((a, b) => a.since.localeCompare(b.since))
}

async function isThere(payload: Payload, kind: ItemCollection, item: string): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: kind,
    where: { id: { equals: item } },
  })
  return totalDocs > 0
}

function unlessDuplicate(error: unknown): void {
  // The form asked twice at once; the row is there.
  if (!isDuplicate(error)) throw error
}
