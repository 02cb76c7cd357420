import { env } from '@/env'
import { isTheme, themeCookie } from '@/lib/theme'

const year = 31_536_000

/** Keeps the reader's choice of a theme and leads back to the page that they chose it on. */
export async function POST(request: Request): Promise<Response> {
  const to = (await request.formData().catch(() => null))?.get('to')
  if (!isTheme(to)) return new Response(null, { status: 400 })
  const secure = env.siteUrl.startsWith('https:') ? '; Secure' : ''
  // To follow the system there is nothing to remember.
  const life = to === 'auto' ? 0 : year
  return new Response(null, {
    status: 303,
    headers: {
      location: pathFrom(request.headers.get('referer')),
      'set-cookie': `${themeCookie}=${to}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`,
      'cache-control': 'no-store',
    },
  })
}

/** Only the path of where the reader came from: never another host, not even as `//host`. */
function pathFrom(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return `${pathname.replace(/^[/\\]+/u, '/')}${search}`
}
