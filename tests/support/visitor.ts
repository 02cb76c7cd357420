/** What a reader's browser gets from an address, redirects not followed. */
export type Page = { status: number; html: string; location: string | null }

/** Opens a page as a browser would, without cookies. */
export async function open(url: string): Promise<Page> {
  const response = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } })
  return {
    status: response.status,
    html: await response.text(),
    location: response.headers.get('location'),
  }
}

type Send = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: any }>

/** A person at the admin's HTTP interface of a running server. */
export async function signIn(
  url: string,
  email: string,
  password = 'communique-demo',
): Promise<Send> {
  const send =
    (token?: string): Send =>
    async (method, path, body) => {
      const response = await fetch(`${url}/api${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'if-match': '*',
          ...(token ? { authorization: `JWT ${token}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined }
    }
  const { body, status } = await send()('POST', '/users/login', { email, password })
  if (status !== 200) throw new Error(`login of ${email} answered ${status}`)
  return send(body.token)
}

/**
 * A page without its language switch: the list of languages and the links between versions in the
 * head. Scripts go too: they carry the same page a second time. So do React's empty comments between
 * texts, which it writes or not depending on when parts of a page were ready.
 */
export function withoutLanguageSwitch(html: string): string {
  return html
    .replace(/<script\b.*?<\/script>/gsu, '')
    .replace(/<link rel="alternate"[^>]*>/gu, '')
    .replace(/<meta property="og:locale:alternate"[^>]*>/gu, '')
    .replace(/<nav data-languages.*?<\/nav>/gsu, '')
    .replaceAll('<!-- -->', '')
}
