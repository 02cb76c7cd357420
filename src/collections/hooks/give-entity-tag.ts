import type { CollectionAfterOperationHook } from 'payload'
import { languageOf } from '@/editorial/person'
import { entityTag } from '@/saving/entity-tag'
import { readRevisions } from '@/saving/revisions'

/** Gives one language of an item its entity tag, for the `If-Match` of the save that may follow. */
export const giveEntityTag: CollectionAfterOperationHook = ({
  collection,
  operation,
  req,
  result,
}) => {
  const language = languageOf(req)
  const one = operation === 'findByID' || operation === 'updateByID'
  if (
    !one ||
    req.payloadAPI !== 'REST' ||
    !language ||
    req.routeParams?.collection !== collection.slug
  )
    return result
  const { id, revisions } = (result ?? {}) as { id?: string; revisions?: unknown }
  if (String(req.routeParams?.id) !== String(id)) return result
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', entityTag(language, readRevisions(revisions)))
  return result
}
