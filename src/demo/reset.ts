import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { removeRenditions } from '@/collections/pictures'
import { env } from '@/env'
import { itemCollections } from '@/publications/kinds'
import { removePublications } from '@/publishing/store'
import { Ledger } from './ledger'

/**
 * Removes every publication, every item with its history, and every file. It asks the database
 * itself: the newsroom refuses to delete what others name, and here all of it goes, each with its row
 * of the record.
 */
export async function removeEverything(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await removeFiles(payload)
  await Ledger.forget(payload)
  await removePublications(req)
  const collections: CollectionSlug[] = [...itemCollections, 'media']
  for (const collection of collections) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: {},
      pagination: false,
      select: {},
      req,
    })
    for (const { id } of docs)
      await payload.db.deleteOne({ collection, where: { id: { equals: id } }, req })
  }
}

async function removeFiles(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
  for (const { filename, sizes } of docs) {
    if (filename) await removeRenditions(filename)
    const sized = Object.values(sizes ?? {}).map((size) => size?.filename)
    for (const name of [filename, ...sized])
      if (name) await rm(path.join(env.mediaDir, path.basename(name)), { force: true })
  }
}
