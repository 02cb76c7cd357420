import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { removeRenditions } from '@/collections/pictures'
import { env } from '@/env'
import { itemCollections } from '@/publications/kinds'
import { Ledger } from './ledger'

/**
 * Removes every item with its history, every publication and every file. It asks the database
 * itself: the newsroom refuses to delete what is published or named, and here all of it goes.
 */
export async function removeEverything(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await removeFiles(payload)
  await Ledger.forget(payload)
  const collections: CollectionSlug[] = ['publications', ...itemCollections, 'media']
  for (const collection of collections) {
    if (payload.collections[collection].config.versions)
      await payload.db.deleteVersions({ collection, where: {}, req })
    await payload.db.deleteMany({ collection, where: {}, req })
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
