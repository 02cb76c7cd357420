import type { CollectionBeforeOperationHook } from 'payload'
import { keepSeen } from '@/saving/bases'
import { seenOf } from '../seen-of'

type Args = { id?: string | number; data?: Record<string, unknown> }

/**
 * A save over HTTP says what its writer had seen: in `If-Match`, or as the `revisions` that the
 * admin's form was opened with. Without either it is refused with 428 (RFC 6585, section 3).
 * Headers are shared with nested operations, so only the item of the address itself is meant.
 */
export const expectRevision: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data } = args as Args
  // A bulk edit names no item: it is applied field by field to whatever is there.
  const isOfAddress =
    id !== undefined &&
    req.routeParams?.collection === collection.slug &&
    String(req.routeParams?.id) === String(id)
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !isOfAddress || !data) return args
  // To and from the trash is one fact of its own, whatever else was saved meanwhile.
  if (Object.keys(data).every((name) => name === 'deletedAt')) return args
  const seen = seenOf(req, data)
  if (seen) keepSeen(req, collection.slug, id, seen)
  return args
}
