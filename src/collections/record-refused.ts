import type { AfterErrorHook, PayloadRequest } from 'payload'
import { recordRefusal, recordSignInRefused } from '@/audit/refusals'
import { troubleBehind } from '@/saving/trouble-behind'

type Refused = { status?: number; data?: { code?: string } | null }

/** Records what the server refused: a sign-in, what a role may not do, a save from an old revision. */
export const recordRefused: AfterErrorHook = async ({ collection, error, req }) => {
  const { status, data } = error as Refused
  // Refused by a database that doesn't answer: nothing about a person, and nowhere to record it.
  if (troubleBehind(error, req as PayloadRequest)) return
  if (collection?.slug === 'users' && status === 401 && isLogin(req)) {
    await recordSignInRefused(req)
  } else if (status === 403 || status === 412) {
    await recordRefusal(req, status, data?.code)
  }
}

const isLogin = (req: Partial<PayloadRequest>) =>
  req.method === 'POST' && Boolean(req.pathname?.endsWith('/users/login'))
