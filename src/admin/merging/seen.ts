import type { Locale } from '@/i18n/locales'
import type { Revisions } from '@/saving/revisions'
import type { Values } from './parts'

const seen = new Map<string, Values[]>()

/** Versions of one item that a page remembers; a form is never more than a few saves behind. */
const most = 6

/** Keeps an item as this page saw it, for what a form sends is compared with what it started from. */
export function remember(item: string, language: Locale, doc: Values | null | undefined): void {
  if (!doc?.revisions || recall(item, language, doc.revisions)) return
  const key = `${item}/${language}`
  seen.set(key, [doc, ...(seen.get(key) ?? [])].slice(0, most))
}

/** The item as it was when its counters were these. */
export function recall(item: string, language: Locale, revisions: unknown): Values | null {
  const { [language]: text, facts } = (revisions ?? {}) as Revisions
  const found = seen.get(`${item}/${language}`)?.find((doc) => {
    const its = doc.revisions as Revisions
    return its[language] === text && its.facts === facts
  })
  return found ?? null
}
