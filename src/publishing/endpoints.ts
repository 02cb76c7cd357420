import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordRefusal } from '@/audit/refusals'
import { personOf } from '@/editorial/person'
import { may, type Act } from '@/editorial/permissions'
import { isLocale, localeCodes, type Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import type { Problem, Verdict } from './checks'
import { MovedOn, NoSuchItem, NotPublishable, publish } from './publish'
import { languagesOf } from './state'
import { withdraw } from './withdraw'

const counters = z.object(
  Object.fromEntries(['facts', ...localeCodes].map((name) => [name, z.int().min(0).optional()])),
)
const publishBody = z.strictObject({
  languages: z.array(z.enum(localeCodes)).min(1),
  revisions: counters.strict().optional(),
})
const withdrawBody = z.strictObject({ reason: z.string().trim().min(1).max(2000) })

/** The HTTP interface of publishing, described in docs/api.md; the admin uses the same. */
export function publicationEndpoints(collection: ItemCollection): Endpoint[] {
  return [
    {
      path: '/:id/languages',
      method: 'get',
      handler: (req) => answer(req, 'read', () => showLanguages(req, collection)),
    },
    {
      path: '/:id/publications',
      method: 'post',
      handler: (req) => answer(req, 'publish', () => publishLanguages(req, collection)),
    },
    {
      path: '/:id/publications/:language',
      method: 'delete',
      handler: (req) => answer(req, 'withdraw', () => withdrawLanguage(req, collection)),
    },
  ]
}

async function showLanguages(req: PayloadRequest, collection: ItemCollection): Promise<Response> {
  const languages = await languagesOf(req, collection, idOf(req))
  if (!languages) throw new NoSuchItem()
  return Response.json({ languages: languages.map((one) => ({ ...one, ...inWords(req, one) })) })
}

async function publishLanguages(
  req: PayloadRequest,
  collection: ItemCollection,
): Promise<Response> {
  const { languages, revisions } = publishBody.parse(await bodyOf(req))
  const published = await publish(req, collection, idOf(req), [...new Set(languages)], revisions)
  return Response.json({
    published: published.map(({ warnings, ...one }) => ({
      ...one,
      warnings: warnings.map((problem) => sentence(req, problem)),
    })),
  })
}

async function withdrawLanguage(
  req: PayloadRequest,
  collection: ItemCollection,
): Promise<Response> {
  const language = req.routeParams?.language
  if (!isLocale(language)) throw new NoSuchItem()
  const { reason } = withdrawBody.parse(await bodyOf(req))
  if (!(await withdraw(req, collection, idOf(req), language, reason))) throw new NoSuchItem()
  return Response.json({ withdrawn: language })
}

/** Runs a handler for whoever may, and turns each refusal into its status with words for the person. */
async function answer(
  req: PayloadRequest,
  act: Act,
  handle: () => Promise<Response>,
): Promise<Response> {
  const say = (key: string) => req.t(`communique:refusals.${key}` as never)
  if (!may(personOf(req), act)) {
    if (req.user) await recordRefusal(req, 403, 'forbidden')
    return refusal(req.user ? 403 : 401, 'forbidden', say('forbidden'))
  }
  try {
    return await handle()
  } catch (error) {
    if (error instanceof NoSuchItem) return refusal(404, 'notFound', say('notFound'))
    if (error instanceof z.ZodError)
      return refusal(400, 'invalid', say('invalid'), { issues: z.flattenError(error) })
    if (error instanceof MovedOn)
      return refusal(409, 'movedOn', say('movedOn'), {
        languages: error.languages,
        revisions: error.revisions,
      })
    if (error instanceof NotPublishable) {
      const languages = Object.entries(error.verdicts).map(([language, verdict]) => ({
        language: language as Locale,
        ...inWords(req, verdict),
      }))
      return refusal(422, 'notPublishable', say('notPublishable'), { languages })
    }
    throw error
  }
}

function refusal(
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): Response {
  return Response.json({ code, message, ...more }, { status })
}

const inWords = (req: PayloadRequest, { errors, warnings }: Verdict) => ({
  errors: errors.map((problem) => sentence(req, problem)),
  warnings: warnings.map((problem) => sentence(req, problem)),
})

/** A problem with its sentence in the language of the person's admin. */
function sentence(req: PayloadRequest, problem: Problem): Problem & { message: string } {
  return {
    ...problem,
    message: req.t(`communique:checks.${problem.code}` as never, {
      subject: problem.subject ?? '',
    }),
  }
}

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
