import type { Locale } from '@/i18n/locales'
import { isSame } from '@/lib/canonical'
import type { Split } from './split'

/** How many acknowledged saves changed the facts, and each language version. Absent means none. */
export type Revisions = { facts?: number } & Partial<Record<Locale, number>>

/**
 * The counters after a save of one language: each grows by one if what it counts changed, and only
 * then, so that a save that changes nothing makes no publication outdated.
 *
 * @param revisions counters before the save; nothing for a new item
 * @param before the item in that language before the save; nothing for a new item
 * @param after the item in that language as it will be stored
 */
export function nextRevisions(
  revisions: Revisions | null | undefined,
  language: Locale,
  before: Split | null,
  after: Split,
): Revisions {
  const next: Revisions = { ...revisions }
  const changed = (part: keyof Split) => !isSame(before?.[part] ?? {}, after[part])
  if (!before || changed('facts')) next.facts = (next.facts ?? 0) + 1
  if (changed('text')) next[language] = (next[language] ?? 0) + 1
  return next
}

/** The counters as plain numbers, whatever the database gave back. */
export function readRevisions(value: unknown): Revisions {
  return value && typeof value === 'object' ? (value as Revisions) : {}
}
