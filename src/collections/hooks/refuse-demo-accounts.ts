import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import { env } from '@/env'

/** The domain of the demo's accounts; `.test` can belong to nobody (RFC 6761, section 6.2). */
const demoDomain = '@communique.test'

/** Demo accounts have a known password: a database that was a demo once lets none of them in later. */
export const refuseDemoAccounts: CollectionBeforeLoginHook = ({ req, user }) => {
  const { email } = user as { email?: string }
  if (!env.demo && email?.endsWith(demoDomain)) throw new AuthenticationError(req.t)
}
