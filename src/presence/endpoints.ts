import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '@/editorial/permissions'
import { personOf } from '@/editorial/person'
import { localeCodes } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { attend, leave, tidy } from './attend'

const session = z.string().regex(/^[0-9a-f]{24}$/u)
const id = z.string().min(1).max(64)
const renewal = z.strictObject({ session, language: z.enum(localeCodes) })

/** How often one process removes the rows of those who went without a word (ms). */
const tidyEvery = 60_000
let tidied = 0

/** Who else has an item open, for whoever may read it. Nothing of it is recorded, nor waited for by a save. */
export function presenceEndpoints(kind: ItemCollection): Endpoint[] {
  return [
    {
      path: '/:id/presence',
      method: 'post',
      handler: (req) => answer(req, () => renew(req, kind)),
    },
    {
      path: '/:id/presence/:session',
      method: 'delete',
      handler: (req) => answer(req, () => end(req, kind)),
    },
  ]
}

async function renew(req: PayloadRequest, kind: ItemCollection): Promise<Response> {
  const { payload, routeParams } = req
  const visit = { ...renewal.parse(await req.json?.().catch(() => undefined)), ...whoIn(req) }
  const others = await attend(payload, { kind, item: id.parse(routeParams?.id), ...visit })
  if (Date.now() - tidied > tidyEvery) {
    tidied = Date.now()
    tidy(payload).catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'rows of presence were not removed' }),
    )
  }
  return others ? Response.json({ others }) : refusal(req, 404, 'notFound')
}

async function end(req: PayloadRequest, kind: ItemCollection): Promise<Response> {
  const { payload, routeParams } = req
  const item = id.parse(routeParams?.id)
  await leave(payload, { kind, item, session: session.parse(routeParams?.session), ...whoIn(req) })
  return new Response(null, { status: 204 })
}

function whoIn(req: PayloadRequest) {
  const user = req.user as unknown as { id: string; name?: string | null }
  return { person: String(user.id), name: user.name ?? '' }
}

async function answer(req: PayloadRequest, handle: () => Promise<Response>): Promise<Response> {
  if (!may(personOf(req), 'read')) return refusal(req, req.user ? 403 : 401, 'forbidden')
  try {
    return await handle()
  } catch (error) {
    if (error instanceof z.ZodError) return refusal(req, 400, 'invalid')
    throw error
  }
}

function refusal(req: PayloadRequest, status: number, code: string): Response {
  return Response.json(
    { code, message: req.t(`communique:refusals.${code}` as never) },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}
