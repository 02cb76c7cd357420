import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordRefusal } from '@/audit/refusals'
import { may, type Act } from '@/editorial/permissions'
import { personOf } from '@/editorial/person'
import { localeCodes } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { answer, refusal, sentence } from '@/publishing/answer'
import { readIfMatch, type Seen } from '@/saving/entity-tag'
import type { HistoryPart } from '@/saving/restoring'
import { putBack } from './put-back'
import { NotKept, restore } from './restore'
import { historyOf } from './saves'

const address = z.object({
  id: z.string().min(1).max(64),
  part: z.enum(['facts', ...localeCodes]),
})
const version = z.object({ id: z.string().min(1).max(64), language: z.enum(localeCodes) })
const page = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
const wanted = z.strictObject({ revision: z.int().min(1) })

/** The history of language versions and of facts, and the way back; described in docs/api.md. */
export function historyEndpoints(collection: ItemCollection): Endpoint[] {
  return [
    {
      path: '/:id/history/:part',
      method: 'get',
      handler: (req) => answered(req, 'read', () => show(req, collection)),
    },
    {
      path: '/:id/history/:part',
      method: 'post',
      handler: (req) => answered(req, 'read', () => giveBack(req, collection)),
    },
    {
      path: '/:id/publications/:language',
      method: 'put',
      handler: (req) => answered(req, 'publish', () => publishAgain(req, collection)),
    },
  ]
}

async function show(req: PayloadRequest, collection: ItemCollection): Promise<Response> {
  const { id, part } = address.parse(req.routeParams)
  const { before, limit } = page.parse(Object.fromEntries(req.searchParams ?? []))
  const history = await historyOf(req, collection, id, part, before, limit)
  return Response.json({ ...history, mayRestore: mayRestore(req, part) })
}

async function giveBack(req: PayloadRequest, collection: ItemCollection): Promise<Response> {
  const { id, part } = address.parse(req.routeParams)
  if (!mayRestore(req, part)) return forbidden(req)
  const { revision } = wanted.parse(await req.json?.().catch(() => undefined))
  const seen = seenIn(req, part)
  const revisions = await restore(req, collection, id, part, revision, seen)
  return Response.json({ restored: part, revisions })
}

/** Undoes a withdrawal: readers get again what they had. */
async function publishAgain(req: PayloadRequest, collection: ItemCollection): Promise<Response> {
  const { id, language } = version.parse(req.routeParams)
  const { warnings, ...published } = await putBack(req, collection, id, language)
  return Response.json({
    published: { ...published, warnings: warnings.map((problem) => sentence(req, problem)) },
  })
}

/** A language is given back by whoever may write it, facts by whoever may write facts. */
function mayRestore(req: PayloadRequest, part: HistoryPart): boolean {
  const person = personOf(req)
  return part === 'facts' ? may(person, 'writeFacts') : may(person, 'writeLanguage', part)
}

/** What the person had before them: the entity tag of the language restored, or of any for facts. */
function seenIn(req: PayloadRequest, part: HistoryPart): Seen | undefined {
  const header = req.headers.get('if-match')
  if (!header) throw precondition(req, 428, 'preconditionRequired')
  const seen = readIfMatch(header)
  if (seen === 'any') return undefined
  if (seen === 'unknown' || (part !== 'facts' && seen.language !== part))
    throw precondition(req, 412, 'badEntityTag')
  return seen
}

function precondition(req: PayloadRequest, status: number, code: string): APIError {
  return new APIError(req.t(`communique:refusals.${code}` as never), status, { code }, true)
}

async function answered(
  req: PayloadRequest,
  act: Act,
  handle: () => Promise<Response>,
): Promise<Response> {
  return answer(req, act, async () => {
    try {
      return await handle()
    } catch (error) {
      if (error instanceof NotKept)
        return refusal(410, 'notKept', req.t('communique:refusals.notKept' as never))
      throw error
    }
  })
}

async function forbidden(req: PayloadRequest): Promise<Response> {
  await recordRefusal(req, 403, 'forbidden')
  return refusal(403, 'forbidden', req.t('communique:refusals.forbidden' as never))
}
