import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Restoring gives back one language, the one the person works in: Payload hands the write on under
 * the default language, so the gate is told here which it was.
 */
export const nameRestoredLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restoreLanguage = req.locale
  return args
}
