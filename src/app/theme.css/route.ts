import { createHash } from 'node:crypto'
import { cookies } from 'next/headers'
import { getColours, type Colours } from '@/content/site'
import { env } from '@/env'
import { isTheme, themeCookie, type Theme } from '@/lib/theme'

/**
 * What a page's look depends on besides the page, which is kept and the same for everybody: the
 * reader's theme. A style sheet is there before the first paint, and needs no script.
 */
export async function GET(request: Request): Promise<Response> {
  const chosen = (await cookies()).get(themeCookie)?.value
  const css = sheet(isTheme(chosen) ? chosen : 'auto', await getColours())
  const etag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 16)}"`
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'private, no-cache',
    vary: 'Cookie',
    etag,
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(css, { headers })
}

/**
 * For browsers without `light-dark()` the build turns it into two variables, of which one is empty, and
 * sets them wherever a style sheet of its own names a colour scheme. This one it doesn't see.
 */
const lowered = {
  light: '--lightningcss-light:initial;--lightningcss-dark: ',
  dark: '--lightningcss-light: ;--lightningcss-dark:initial',
}

/** Paper is light; addresses on it are whole. */
function sheet(theme: Theme, { accent, accentDark, band }: Colours): string {
  const rules = [
    `:root{--origin:${JSON.stringify(env.siteUrl)}}`,
    `.theme-chosen-${theme}{display:inline}`,
  ]
  if (theme !== 'auto') rules.push(`@media screen{:root{color-scheme:${theme};${lowered[theme]}}}`)
  const own = { 'accent-light': accent, 'accent-dark': accentDark, band }
  for (const [name, colour] of Object.entries(own))
    if (colour) rules.push(`:root{--${name}:${colour}}`)
  return `${rules.join('\n')}\n`
}
