import type { CollectionAfterLoginHook } from 'payload'
import { signInEntry } from '@/audit/entries'
import { recordQuietly } from '@/audit/refusals'

/** Who signed in, when and from where. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordQuietly(
    req.payload,
    signInEntry({ ...req, headers: req.headers, user } as typeof req),
  )
}
