import type { PayloadRequest } from 'payload'
import { presenceOf } from '@/lib/presence'
import { troubleOf, type Trouble } from './trouble'

/**
 * The trouble of the database that a refusal comes from. Payload takes a session that it couldn't
 * read for none: somebody who sent one and is refused as nobody may be refused by the database.
 *
 * @param error what the request ended with; nothing when it ended without
 */
export function troubleBehind(error: unknown, req: PayloadRequest): Trouble | undefined {
  const trouble = troubleOf(error)
  if (trouble) return trouble
  const { status } = (error ?? { status: 401 }) as { status?: number }
  if ((status !== 401 && status !== 403) || req.user || !hasSession(req)) return undefined
  return presenceOf(req.payload.db)?.trouble() as Trouble | undefined
}

function hasSession({ headers, payload }: PayloadRequest): boolean {
  const cookies = headers.get('cookie') ?? ''
  return headers.has('authorization') || cookies.includes(`${payload.config.cookiePrefix}-token=`)
}
