import { handleEndpoints, type Payload } from 'payload'

export type Answer = { status: number; body: any; headers: Headers }

/** Sends requests through Payload's own HTTP handler, as the server does. */
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

/** A client for somebody: signed in by the real login when a password is given, else a visitor. */
export async function client(payload: Payload, email?: string, password?: string): Promise<Client> {
  const send =
    (token?: string): Client =>
    async (method, path, body, headers = {}) => {
      const request = new Request(`${payload.config.serverURL}/api${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `JWT ${token}` } : {}),
          // Tests that are about something else write over whatever is there.
          ...(method === 'PATCH' || /[/]versions[/]/u.test(path) ? { 'if-match': '*' } : {}),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const response = await handleEndpoints({
        config: Promise.resolve(payload.config) as never,
        request,
        payloadInstanceCacheKey: keyOf(payload),
      })
      const text = await response.text()
      return { status: response.status, body: parse(text), headers: response.headers }
    }
  if (!email) return send()
  const { status, body } = await send()('POST', '/users/login', { email, password })
  if (status !== 200) throw new Error(`login of ${email} answered ${status}`)
  return send(body.token)
}

const keys = new WeakMap<Payload, string>()

/** Tells under which key `getPayload` keeps an instance, so that requests reach the same one. */
export function rememberKey(payload: Payload, key: string): void {
  keys.set(payload, key)
}

function keyOf(payload: Payload): string {
  return keys.get(payload) ?? 'default'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
