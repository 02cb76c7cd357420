import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

/** Payload's own ways of publishing; the first one changes the language of a save after its `If-Match` was read. */
const waysToPublish = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales']

/** Publishing is done by publications alone (decision 1), so a save that asks Payload to publish is refused. */
export const refusePublishing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = args as Record<string, unknown>
  const isWrite = operation === 'create' || operation === 'update'
  if (isWrite && waysToPublish.some((way) => asked[way])) throw refusal(req)
  return args
}

/** A save writes one language; `locale=all` would answer 200 and write none, or what nobody has seen. */
export const refuseAllLanguages: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const isMove = Object.keys(data ?? {}).every((name) => name === 'deletedAt' || name === 'id')
  const isAll = (req.locale as string | undefined) === 'all'
  if (isAll && !(operation === 'update' && isMove)) throw refusal(req)
  return data
}

/** The answer to a request that would write more than one language. */
export function refusal(req: PayloadRequest): APIError {
  const message = req.t('communique:refusals.oneLanguage' as never)
  return new APIError(message, 400, { code: 'oneLanguage' }, true)
}
