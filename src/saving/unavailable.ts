import { APIError } from 'payload'
import type { Trouble } from './trouble'

/** What an answer says of itself beside its words. */
export type UnavailableData = { code: 'unavailable'; trouble: Trouble }

/**
 * The database can't do it now (RFC 9110, section 15.6.4). Nothing was written; the same request may
 * be sent again.
 */
export class Unavailable extends APIError<UnavailableData> {
  constructor(trouble: Trouble, cause?: unknown) {
    super(`the database is ${trouble}`, 503, { code: 'unavailable', trouble }, true)
    this.cause = cause
    // Payload logs errors by their name: this one is a fault of the server, not an answer as others are.
    this.name = 'Unavailable'
  }
}
