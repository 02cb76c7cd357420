import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * Restoring gives back one language, the one the person works in: Payload hands the write on under
 * the default language, so the gate is told here which it was. There are no drafts: a restored draft
 * would be a row of history that the item never was.
 */
export const nameRestoredLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return args
  if ((args as { draft?: boolean }).draft)
    throw new APIError(
      req.t('communique:refusals.invalid' as never),
      400,
      { code: 'invalid' },
      true,
    )
  req.context.restoreLanguage = req.locale
  return args
}
