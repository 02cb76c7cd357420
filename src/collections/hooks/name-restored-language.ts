import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import { keepSeen } from '@/saving/bases'
import { seenOf } from '../seen-of'
import { refusal } from './one-language'

/**
 * Restoring gives back one language, the one the person works in: Payload hands the write on under
 * the default language, so the gate is told here which it was. There are no drafts: a restored draft
 * would be a row of history that the item never was. Over HTTP it is a write like any other, and says
 * what its writer had seen.
 *
 * @throws APIError 428 without `If-Match`
 */
export const nameRestoredLanguage: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'restoreVersion') return args
  const isAll = (req.locale as string | undefined) === 'all'
  if (isAll || (args as { draft?: boolean }).draft) throw refusal(req)
  req.context.restoreLanguage = req.locale
  if (req.payloadAPI !== 'REST') return args
  const seen = seenOf(req, {})
  const item = await itemOf(req, collection.slug as ItemCollection, String(args.id))
  if (seen && item) keepSeen(req, collection.slug, item, seen)
  return args
}

async function itemOf(req: PayloadRequest, collection: ItemCollection, version: string) {
  const where = { id: { equals: version } }
  const { docs } = await req.payload.db.findVersions({ collection, where, limit: 1, req })
  return docs[0] && String(docs[0].parent)
}
