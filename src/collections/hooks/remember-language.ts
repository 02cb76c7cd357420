import type { CollectionAfterLoginHook } from 'payload'

/** One year, as long as Payload keeps its own language cookie. */
const maxAge = 365 * 24 * 60 * 60

/** Shows the admin in the person's preferred language wherever they sign in. */
export const rememberLanguage: CollectionAfterLoginHook = ({ req, user }) => {
  const language = (user as { interfaceLanguage?: string }).interfaceLanguage
  if (!language) return
  req.responseHeaders ??= new Headers()
  const prefix = req.payload.config.cookiePrefix
  req.responseHeaders.append(
    'Set-Cookie',
    `${prefix}-lng=${language}; Path=/; Max-Age=${maxAge}; SameSite=Lax`,
  )
}
