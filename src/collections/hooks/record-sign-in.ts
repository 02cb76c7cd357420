import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import { signInEntry, signOutEntry } from '@/audit/entries'
import { recordQuietly } from '@/audit/refusals'

/** Who signed in, when and from where. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordQuietly(
    req.payload,
    signInEntry({ ...req, headers: req.headers, user } as typeof req),
  )
}

/** Who signed out: Payload asks before it ends the session, so they are still known. */
export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordQuietly(req.payload, signOutEntry(req))
}
