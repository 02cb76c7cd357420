import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

/** One year, as long as Payload keeps its own language cookie. */
const maxAge = 365 * 24 * 60 * 60

/** Shows the admin in the person's preferred language wherever they sign in. */
export const rememberLanguage: CollectionAfterLoginHook = ({ req, user }) =>
  setLanguage(req, (user as { interfaceLanguage?: string }).interfaceLanguage)

/** And at once where they choose another; not where an administrator chooses it for them. */
export const followLanguage: CollectionAfterChangeHook = ({ req, doc, previousDoc }) => {
  const { id, interfaceLanguage } = doc as { id: string; interfaceLanguage?: string }
  const before = (previousDoc as { interfaceLanguage?: string } | undefined)?.interfaceLanguage
  if (req.user?.id === id && interfaceLanguage !== before) setLanguage(req, interfaceLanguage)
}

function setLanguage(req: PayloadRequest, language?: string): void {
  if (!language) return
  req.responseHeaders ??= new Headers()
  const prefix = req.payload.config.cookiePrefix
  req.responseHeaders.append(
    'Set-Cookie',
    `${prefix}-lng=${language}; Path=/; Max-Age=${maxAge}; SameSite=Lax`,
  )
}
