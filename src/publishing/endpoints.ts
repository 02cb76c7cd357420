import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale, localeCodes } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { answer, inWords, sentence } from './answer'
import { NoSuchItem } from './item'
import { publish } from './publish'
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

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
