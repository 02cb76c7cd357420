import type { AfterErrorHook, CollectionAfterMeHook, PayloadRequest } from 'payload'
import type { Trouble } from '@/saving/trouble'
import { troubleBehind } from '@/saving/trouble-behind'
import { Unavailable, type UnavailableData } from '@/saving/unavailable'

/** When asking again makes sense, in seconds (RFC 9110, section 10.2.3). */
const retryAfter = '5'

/**
 * Answers 503 with what is wrong and what to do, in the words of whoever asked, when the database
 * is full, locked or gone. Nothing was written.
 */
export const explainUnavailable: AfterErrorHook = ({ error, req }) => {
  const trouble = troubleBehind(error, req as PayloadRequest)
  if (!trouble) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('retry-after', retryAfter)
  const message = wordsFor(req as PayloadRequest, trouble)
  const data: UnavailableData = { code: 'unavailable', trouble }
  return { status: 503, response: { errors: [{ message, data }] } as never }
}

/** Says that the account can't be read, instead of that nobody is signed in: a form would be closed. */
export const refuseNobody: CollectionAfterMeHook = ({ req, response }) => {
  const { user } = response as { user?: unknown }
  const trouble = user ? undefined : troubleBehind(undefined, req)
  if (trouble) throw new Unavailable(trouble)
}

function wordsFor(req: PayloadRequest, trouble: Trouble): string {
  const say = (key: string) => req.t(`communique:unavailable.${key}` as never) as string
  const sentences = [
    say(trouble),
    ...(req.method === 'GET' ? [] : [say(isSignIn(req) ? 'noSignIn' : 'nothingSaved')]),
    say(trouble === 'full' ? 'makeRoom' : 'later'),
  ]
  return sentences.join(req.i18n.language === 'zh' ? '' : ' ')
}

const isSignIn = (req: PayloadRequest) => Boolean(req.pathname?.endsWith('/users/login'))
