import { APIError } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { Conflict } from './basis'
import type { Revisions } from './revisions'

/** What a writer needs to merge by hand: which fields, the newer text, and whose it is. */
export type Newer = Conflict & {
  code: 'outdated'
  language: Locale
  revisions: Revisions
  /** The user who saved last, and when (ISO 8601, UTC). */
  by: string | null
  at: string
  /** The item as it is now, in the language of the write. */
  theirs: Record<string, unknown>
}

/** A save from an old revision (RFC 9110, section 15.5.13); nothing was written. */
export class Outdated extends APIError<Newer> {
  constructor(newer: Newer) {
    super('outdated', 412, newer, true)
    // Payload logs errors by their name: this one is an answer, as its parent is.
    this.name = 'APIError'
  }
}
