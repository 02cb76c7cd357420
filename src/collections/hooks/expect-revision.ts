import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { languageOf } from '@/editorial/person'
import { keepSeen } from '@/saving/bases'
import { readIfMatch, type Seen } from '@/saving/entity-tag'
import { readRevisions } from '@/saving/revisions'

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

function seenOf(req: PayloadRequest, data: Record<string, unknown>): Seen | undefined {
  const language = languageOf(req)
  const header = req.headers.get('if-match')
  if (header) {
    const seen = readIfMatch(header)
    if (seen === 'any') return undefined
    if (seen === 'unknown' || seen.language !== language)
      throw new APIError(
        req.t('communique:refusals.badEntityTag' as never),
        412,
        { code: 'badEntityTag' },
        true,
      )
    return seen
  }
  if (language && data.revisions && typeof data.revisions === 'object') {
    const revisions = readRevisions(data.revisions)
    return { language, revision: revisions[language] ?? 0, facts: revisions.facts ?? 0 }
  }
  throw new APIError(
    req.t('communique:refusals.preconditionRequired' as never),
    428,
    { code: 'preconditionRequired' },
    true,
  )
}
