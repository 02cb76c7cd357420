import type { PayloadRequest, Where } from 'payload'
import { publicationEntry } from '@/audit/entries'
import { recorderOf } from '@/audit/recorder'
import { isDuplicate } from '@/audit/duplicate'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { publicationKey } from '@/publications/paths'
import type { Publication } from '@/publications/row'
import { NoSuchItem, type Item } from './item'

const collection = 'publications'

/** Every publication of an item, live or withdrawn, by language. */
export async function publicationsOf(
  req: PayloadRequest,
  kind: ItemCollection,
  id: string,
): Promise<Partial<Record<Locale, Publication>>> {
  const { docs } = await req.payload.db.find<Publication>({
    collection,
    where: { and: [{ collection: { equals: kind } }, { item: { equals: id } }] },
    pagination: false,
    req,
  })
  return Object.fromEntries(docs.map((row) => [row.language, row]))
}

/** The publication of one language version, live or withdrawn. */
export async function publicationOf(
  req: PayloadRequest,
  kind: ItemCollection,
  id: string,
  language: Locale,
) {
  const where: Where = { key: { equals: publicationKey(kind, id, language) } }
  return req.payload.db.findOne<Publication>({ collection, where, req })
}

/** Publications of any kind that satisfy a condition, at most `limit`. */
export async function findPublications(
  req: PayloadRequest,
  where: Where,
  limit: number,
): Promise<Publication[]> {
  const { docs } = await req.payload.db.find<Publication>({ collection, where, limit, req })
  return docs
}

/** Removes every publication, for a demo that starts over; readers have nothing afterwards. */
export async function removePublications(req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: {}, req })
}

/** Somebody else wrote this publication between our reading and writing it. */
export class PublicationMoved extends Error {}

/** One write after the other in this process, also where no transaction keeps reading and writing together. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Writes one publication, new or over the row that was read, in one statement, and with it its row of
 * the record: on SQLite in one transaction; on MongoDB after it, and repaired at start.
 *
 * @param before the row as it was read, or nothing when there was none
 * @param next the whole row as it shall be, without id
 * @throws PublicationMoved when the row is no longer the one that was read; NoSuchItem when the item was
 * removed, or put into the trash, between our reading and our writing: readers never see what has none
 */
export function writePublication(
  req: PayloadRequest,
  before: Publication | null | undefined,
  next: Omit<Publication, 'id' | 'sequence'>,
): Promise<Publication> {
  const turn = queue.then(() =>
    recorderOf(req.payload).together(async (step) => {
      const inside = { ...step, payload: req.payload }
      const result = await (before ? replace(inside, before, next) : insert(inside, next))
      if (result.state === 'live' && !(await hasItem(inside, result))) {
        await takeBack(inside, before, result)
        throw new NoSuchItem()
      }
      return { result, entry: publicationEntry(result, before, req) }
    }),
  )
  queue = turn.catch(() => undefined)
  return turn
}

async function hasItem(req: PayloadRequest, row: Publication): Promise<boolean> {
  const where: Where = { id: { equals: row.item } }
  const item = await req.payload.db.findOne<Item>({ collection: row.collection, where, req })
  return Boolean(item && !item.deletedAt)
}

/** On SQLite the transaction does so anyway; on MongoDB nothing else would. */
async function takeBack(
  req: PayloadRequest,
  before: Publication | null | undefined,
  written: Publication,
): Promise<void> {
  if (before) {
    const { id: _id, sequence: _sequence, ...was } = before
    await replace(req, written, was)
    return
  }
  const where: Where = {
    and: [{ key: { equals: written.key } }, { sequence: { equals: written.sequence } }],
  }
  await req.payload.db.deleteMany({ collection, where, req })
}

async function insert(
  req: PayloadRequest,
  next: Omit<Publication, 'id' | 'sequence'>,
): Promise<Publication> {
  const there = await publicationOf(req, next.collection, next.item, next.language)
  if (there) throw new PublicationMoved()
  try {
    const data = { ...next, sequence: 1 }
    return (await req.payload.db.create({ collection, data, req })) as unknown as Publication
  } catch (error) {
    // Another process published it first; whose address it then is, the next look will say.
    if (isDuplicate(error) && (await publicationOf(req, next.collection, next.item, next.language)))
      throw new PublicationMoved()
    throw error
  }
}

async function replace(
  req: PayloadRequest,
  before: Publication,
  next: Omit<Publication, 'id' | 'sequence'>,
): Promise<Publication> {
  const unmoved: Where = {
    and: [{ key: { equals: before.key } }, { sequence: { equals: before.sequence } }],
  }
  const there = await req.payload.db.findOne<Publication>({ collection, where: unmoved, req })
  if (!there) throw new PublicationMoved()
  const data = { ...next, sequence: before.sequence + 1 }
  const written = await req.payload.db.updateOne({ collection, where: unmoved, data, req })
  if (!written) throw new PublicationMoved()
  return written as unknown as Publication
}
