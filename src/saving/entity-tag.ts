import type { Locale } from '@/i18n/locales'
import { localeCodes } from '@/i18n/locales'
import type { Revisions } from './revisions'

/** What a writer had seen of one language version and of the facts. */
export type Seen = { language: Locale; revision: number; facts: number }

/**
 * The entity tag of one language version (RFC 9110, section 8.8.3): it changes when that language's
 * text or the facts change, and not when another language does.
 */
export function entityTag(language: Locale, revisions: Revisions): string {
  return `"${language}=${revisions[language] ?? 0},facts=${revisions.facts ?? 0}"`
}

const form = new RegExp(`^(?:W/)?"(${localeCodes.join('|')})=(\\d+),facts=(\\d+)"$`, 'u')

/**
 * Reads an `If-Match` header (RFC 9110, section 13.1.1).
 *
 * @returns what was seen; `any` for `*`; `unknown` for a tag that we can't have given
 */
export function readIfMatch(header: string): Seen | 'any' | 'unknown' {
  if (header.trim() === '*') return 'any'
  const [, language, revision, facts] = form.exec(header.trim()) ?? []
  if (!language) return 'unknown'
  return { language: language as Locale, revision: Number(revision), facts: Number(facts) }
}
