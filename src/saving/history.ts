import type { CollectionSlug, PayloadRequest } from 'payload'
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

/** Writes the history row of a stored document. */
export async function writeVersion(
  inner: Inner,
  collection: string,
  stored: Stored,
  at: string,
  req: PayloadRequest,
): Promise<unknown> {
  const { id, ...versionData } = structuredClone(stored)
  return inner.createVersion({
    autosave: false,
    collectionSlug: collection as never,
    createdAt: at,
    updatedAt: at,
    parent: id,
    versionData: versionData as never,
    req,
  })
}
