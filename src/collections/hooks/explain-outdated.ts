import type { CollectionAfterErrorHook } from 'payload'
import type { Outdated } from '@/saving/outdated'

/** Says who saved the newer text, in the words of whoever must merge now. */
export const explainOutdated: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!isOutdated(error)) return
  const { by } = error.data
  const person =
    by &&
    (await req.payload.findByID({
      collection: 'users',
      id: by,
      depth: 0,
      disableErrors: true,
      req,
    }))
  const name = person ? person.name : ''
  const message = req.t('communique:refusals.outdated' as never, { name })
  return { status: 412, response: { errors: [{ message, data: { ...error.data, name } }] } }
}

/** By its code: after a reload in development the class of an error can be an older one. */
function isOutdated(error: Error): error is Outdated {
  return (error as Partial<Outdated>).data?.code === 'outdated'
}
