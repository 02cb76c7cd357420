import type { PayloadRequest } from 'payload'
import type { Entry } from './row'

type Origin = Pick<Entry, 'person' | 'personName' | 'address' | 'requestId'>

/**
 * Who asks, and from where. Our own code has no headers, so no address; behind a proxy the first hop
 * of `x-forwarded-for` is the client's, without one Next writes the socket's address there.
 */
export function originOf(req: Partial<PayloadRequest> | undefined): Origin {
  const user = req?.user as { id: unknown; name?: string | null } | null | undefined
  const header = (name: string) => req?.headers?.get?.(name) ?? null
  return {
    person: user ? String(user.id) : null,
    personName: user?.name ?? null,
    address: header('x-forwarded-for')?.split(',', 1)[0]?.trim().slice(0, 64) || null,
    requestId: header('x-request-id')?.slice(0, 128) || null,
  }
}

/** Whether the request knowingly overwrites whatever is there (`If-Match: *`) of the item it names. */
export function isOverwriting(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: string,
): boolean {
  const named = req?.routeParams
  return (
    req?.headers?.get?.('if-match')?.trim() === '*' &&
    named?.collection === collection &&
    String(named?.id) === id
  )
}
