import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Inner, Stored } from './gate'

/** The history row of a stored document. */
export async function versionOf(
  inner: Inner,
  collection: string,
  stored: Stored,
  req: PayloadRequest,
): Promise<unknown> {
  const { docs } = await inner.findVersions<Stored>({
    collection: collection as CollectionSlug,
    where: {
      and: [{ parent: { equals: stored.id } }, { 'version.revision': { equals: stored.revision } }],
    },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/**
 * Writes the history row of a stored document.
 *
 * @returns the row as Payload's operations want it back; it isn't read again, for it holds what is stored
 */
export async function writeVersion(
  inner: Inner,
  collection: string,
  stored: Stored,
  at: string,
  req: PayloadRequest,
): Promise<unknown> {
  const { id, ...version } = stored
  await inner.createVersion({
    autosave: false,
    collectionSlug: collection as never,
    createdAt: at,
    updatedAt: at,
    parent: id,
    // The adapter changes what it is given.
    versionData: structuredClone(version) as never,
    returning: false,
    req,
  })
  inner.rows.add(collection, stored)
  return { parent: id, version, createdAt: at, updatedAt: at }
}

/** Rows that an item's history keeps at least: each holds the item in all its languages. */
const kept = 100

/** Saves from one trimming to the next. */
const interval = 25

/**
 * What to remove of a history after a save: now and then its oldest rows. Payload by itself would look
 * for them at each save.
 *
 * @param stored the item as it was saved just now
 * @returns nothing when there is nothing to remove
 */
export function tooOld(collection: CollectionSlug, { id, revision }: Stored) {
  const last = Number(revision) - kept
  if (last <= 0 || Number(revision) % interval) return undefined
  const where: Where = {
    and: [{ parent: { equals: id } }, { 'version.revision': { less_than_equal: last } }],
  }
  return { collection, where, req: {} as PayloadRequest }
}

/** Items of which it is remembered that their history has a row for what is stored. */
const remembered = 10_000

/** Remembers the rows that this process wrote or found, so that the next save needn't look for them. */
export function makeRows() {
  const revisions = new Map<string, unknown>()
  const nameOf = (collection: string, { id }: Stored) => `${collection}/${id}`
  return {
    add: (collection: string, stored: Stored) => {
      const name = nameOf(collection, stored)
      revisions.delete(name)
      revisions.set(name, stored.revision)
      const [oldest] = revisions.keys()
      if (revisions.size > remembered && oldest) revisions.delete(oldest)
    },
    has: (collection: string, stored: Stored) =>
      revisions.get(nameOf(collection, stored)) === stored.revision,
  }
}
