/** An answer; status 0 when the connection broke, so that nobody knows whether the server did it. */
export type Answer = { status: number; body: any; etag: string | null }

export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

/** A person at one of several servers: each request goes to the server that `pick` names. */
export function person(pick: () => string, token?: string): Send {
  return async (method, path, body, headers = {}) => {
    try {
      const response = await fetch(`${pick()}/api${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `JWT ${token}` } : {}),
          ...headers,
        },
        signal: AbortSignal.timeout(15_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return {
        status: response.status,
        body: text ? JSON.parse(text) : undefined,
        etag: response.headers.get('etag'),
      }
    } catch {
      return { status: 0, body: undefined, etag: null }
    }
  }
}

const account = {
  name: 'Torturer',
  email: 'torture@example.org',
  password: 'a long pass phrase for tests',
  role: 'administrator',
}

/** Makes the first account of an empty newsroom and signs in. */
export async function signUp(url: string): Promise<string> {
  const visitor = person(() => url)
  await visitor('POST', '/users/first-register', account)
  const { status, body } = await visitor('POST', '/users/login', {
    email: account.email,
    password: account.password,
  })
  if (status !== 200) throw new Error(`sign-in answered ${status}`)
  return body.token as string
}
