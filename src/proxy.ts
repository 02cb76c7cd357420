import createMiddleware from 'next-intl/middleware'
import type { NextRequest } from 'next/server'
import { routing } from '@/i18n/routing'

const negotiate = createMiddleware(routing)

/** Sends `/` and addresses without a language to the same address in the reader's best language. */
export default function proxy(request: NextRequest) {
  const response = negotiate(request)
  response.headers.set('vary', 'accept-language')
  return response
}

/**
 * Everything else goes straight to its page: files, what isn't for readers, and whatever begins
 * with something that looks like a language (`en`, `pt-br`), so that a new language needs no change.
 */
export const config = {
  matcher: [
    '/',
    '/((?!(?:api|admin|_next|livez|readyz|media|theme)(?:/|$)|[a-z]{2}(?:-[a-z]+)?(?:/|$)|.*[.]).*)',
  ],
}
