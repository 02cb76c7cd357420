import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { isDuplicate } from '@/audit/duplicate'
import { itemCollections } from '@/publications/kinds'
import type { Inner, Stored } from './gate'
import { versionOf, writeVersion } from './history'

/**
 * Writes the history row of what is stored, if a crash between the two writes of a save left it out.
 * Needed only where no transaction holds the two together; a unique index on (parent, revision) lets
 * two who repair at once write one row.
 *
 * @returns whether a row was missing
 */
export async function repairHistory(
  inner: Inner,
  collection: string,
  stored: Stored,
  req: PayloadRequest,
): Promise<boolean> {
  if (stored.revision === undefined || stored.revision === null) return false
  if (inner.rows.has(collection, stored)) return false
  if (await versionOf(inner, collection, stored, req)) return false
  const at = new Date(stored.updatedAt as string).toISOString()
  try {
    await writeVersion(inner, collection, stored, at, req)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return true
}

/** Items saved last, of each kind, that a start looks at: more than one server can save in the time of a crash. */
const recent = 200

/**
 * Looks at the items that were saved last and writes the history rows that a crash left out.
 *
 * @returns how many were missing
 */
export async function repairAll(
  adapter: Pick<BaseDatabaseAdapter, 'find'>,
  inner: Inner,
): Promise<number> {
  const req = {} as PayloadRequest
  let repaired = 0
  for (const collection of itemCollections) {
    const { docs } = await adapter.find<Stored>({
      collection,
      sort: '-updatedAt',
      limit: recent,
      pagination: false,
      where: {},
      req,
    })
    for (const stored of docs) if (await repairHistory(inner, collection, stored, req)) repaired++
  }
  return repaired
}

type MongoVersions = Record<
  string,
  { collection: { createIndex(keys: object, options: object): Promise<unknown> } }
>

/** One history row for each revision of an item (75 double rows without it in a test of crashes). */
export async function uniqueHistory(adapter: unknown): Promise<void> {
  const { versions } = adapter as { versions: MongoVersions }
  for (const collection of itemCollections)
    await versions[collection]?.collection.createIndex(
      { parent: 1, 'version.revision': 1 },
      { unique: true },
    )
}
