import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordRefusal } from '@/audit/refusals'
import { personOf } from '@/editorial/person'
import { may, type Act } from '@/editorial/permissions'
import type { Locale } from '@/i18n/locales'
import { troubleBehind } from '@/saving/trouble-behind'
import { Unavailable } from '@/saving/unavailable'
import type { Problem, Verdict } from './checks'
import { NoSuchItem } from './item'
import { MovedOn, NotPublishable } from './publish'

/** Runs a handler for whoever may, and turns each refusal into its status with words for the person. */
export async function answer(
  req: PayloadRequest,
  act: Act,
  handle: () => Promise<Response>,
): Promise<Response> {
  const say = (key: string) => req.t(`communique:refusals.${key}` as never)
  if (!may(personOf(req), act)) {
    const trouble = troubleBehind(undefined, req)
    if (trouble) throw new Unavailable(trouble)
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

/** A refusal with its code, and words for the person. */
export function refusal(
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): Response {
  return Response.json({ code, message, ...more }, { status })
}

/** What speaks against a publication, in the words of whoever asks. */
export const inWords = (req: PayloadRequest, { errors, warnings }: Verdict) => ({
  errors: errors.map((problem) => sentence(req, problem)),
  warnings: warnings.map((problem) => sentence(req, problem)),
})

/** A problem with its sentence in the language of the person's admin. */
export function sentence(req: PayloadRequest, problem: Problem): Problem & { message: string } {
  return {
    ...problem,
    message: req.t(`communique:checks.${problem.code}` as never, {
      subject: problem.subject ?? '',
    }),
  }
}
