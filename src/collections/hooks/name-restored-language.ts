import type { CollectionBeforeOperationHook } from 'payload'
import { refusal } from './one-language'

/**
 * Restoring gives back one language, the one the person works in: Payload hands the write on under
 * the default language, so the gate is told here which it was. There are no drafts: a restored draft
 * would be a row of history that the item never was.
 */
export const nameRestoredLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  const isAll = (req.locale as string | undefined) === 'all'
  if (isAll || (args as { draft?: boolean }).draft) throw refusal(req)
  req.context.restoreLanguage = req.locale
  return args
}
