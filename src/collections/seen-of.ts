import { APIError, type PayloadRequest } from 'payload'
import { languageOf } from '@/editorial/person'
import { readIfMatch, type Seen } from '@/saving/entity-tag'
import { readRevisions } from '@/saving/revisions'

/**
 * What the writer of a request had seen: in `If-Match`, or as the `revisions` that the admin's form
 * was opened with.
 *
 * @returns nothing for `If-Match: *`, which overwrites knowingly
 * @throws APIError 428 without either (RFC 6585, section 3); 412 for a tag of another language, or none of ours
 */
export function seenOf(req: PayloadRequest, data: Record<string, unknown>): Seen | undefined {
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
