import type { Endpoint } from 'payload'
import { renewSince } from './follow'

/** Under which `scripts/lib/keep-renewing.mjs` leaves the key for this process. */
const key = Symbol.for('communique.renewal-key')

/**
 * Pages can be renewed only while a request is answered, so the server asks itself for it, once a
 * second, with a key that nobody else knows. To anybody else this address doesn't exist.
 */
export const followEndpoint: Endpoint = {
  path: '/renewals',
  method: 'post',
  handler: async (req) => {
    const expected = (globalThis as Record<symbol, unknown>)[key]
    if (!expected || req.headers.get('x-renewal-key') !== expected)
      return new Response(null, { status: 404 })
    try {
      return Response.json({ rows: await renewSince(req) })
    } catch (error) {
      return Response.json({ error: (error as Error).message }, { status: 503 })
    }
  },
}
