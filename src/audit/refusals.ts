import type { Payload, PayloadRequest } from 'payload'
import { refusalEntry, signInRefusedEntry } from './entries'
import { makeLimit } from './limit'
import { recorderOf } from './recorder'
import type { Entry } from './row'

/** What strangers can make the record grow by in a minute: one address, and all of them. */
const limit = makeLimit({ each: 30, all: 300, window: 60_000 })

/**
 * Records a refused request of somebody signed in. A visitor's request is recorded only if it wanted
 * to change something, and only so many of them: the record must not be a way to fill the disk.
 */
export async function recordRefusal(
  req: PayloadRequest,
  status: number,
  code?: string,
): Promise<void> {
  const entry = refusalEntry(req, status, code)
  if (!req.user && (req.method === 'GET' || !limit(entry.address ?? '', Date.now()))) return
  await recordQuietly(req.payload, entry)
}

/** Records a refused sign-in with the e-mail that was typed; the log has those beyond the limit. */
export async function recordSignInRefused(req: PayloadRequest): Promise<void> {
  const entry = signInRefusedEntry(req, (req.data as { email?: unknown } | undefined)?.email)
  if (limit(entry.address ?? '', Date.now())) await recordQuietly(req.payload, entry)
}

/** Records what has happened already: if it can't be, that is no reason to answer otherwise. */
export async function recordQuietly(payload: Payload, entry: Entry): Promise<void> {
  try {
    await recorderOf(payload).record(entry)
  } catch (err) {
    payload.logger.error({ err, action: entry.action, msg: 'an act could not be recorded' })
  }
}
