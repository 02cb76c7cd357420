import type { GlobalAfterChangeHook, GlobalBeforeOperationHook } from 'payload'
import { seenOf } from '@/collections/seen-of'
import { languageOf } from '@/editorial/person'
import { localeCodes, type Locale } from '@/i18n/locales'
import { renew } from '@/publishing/revalidate'
import { keepSeen } from '@/saving/bases'
import { globalsKey } from '@/saving/globals'
import { readRevisions } from '@/saving/revisions'

/**
 * A save over HTTP says what its writer had seen, as a save of an item does: the form by its
 * `revisions`, programs in `If-Match`.
 *
 * @throws APIError 428 without either
 */
export const expectSeen: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !data) return args
  const seen = seenOf(req, data)
  if (seen) keepSeen(req, globalsKey, global.slug, seen)
  return args
}

/** Renews the pages of the language that was saved; of all of them when what they share changed. */
export function renewPages(tag: (language: Locale) => string, shared: readonly string[] = []) {
  const hook: GlobalAfterChangeHook = ({ doc, previousDoc, req }) => {
    const facts = (one: unknown) =>
      readRevisions((one as { revisions?: unknown } | undefined)?.revisions).facts ?? 0
    const language = languageOf(req)
    const isShared = !language || facts(doc) !== facts(previousDoc)
    renew(isShared ? [...localeCodes.map(tag), ...shared] : [tag(language)])
    return doc as unknown
  }
  return hook
}
