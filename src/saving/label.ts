import { localeCodes, type Locale } from '@/i18n/locales'
import { fold } from '@/lib/fold'

/** Parts of the stored label; no keyboard types it, so no name contains it. */
const separator = '\u001f'

/**
 * What the label column holds: folded search words of every language, then the name to show where
 * the reader's language has none, then the name in each language in the order of the list.
 *
 * @param names the item's name by language, where it has one
 * @param words more to search by, such as acronyms, in any language
 * @param fallback the language whose name stands in for a missing one
 */
export function encodeLabel(
  names: Partial<Record<Locale, string>>,
  words: string[],
  fallback?: Locale,
): string {
  const all = localeCodes.map((code) => names[code] ?? '')
  const shown = (fallback && names[fallback]) || all.find(Boolean) || ''
  return [fold([...all, ...words].join(' ')), shown, ...all].join(separator)
}

/** The name by language that a stored label holds. */
export function decodeNames(stored: unknown): Partial<Record<Locale, string>> {
  const parts = typeof stored === 'string' ? stored.split(separator).slice(2) : []
  return Object.fromEntries(
    localeCodes.flatMap((code, index) => (parts[index] ? [[code, parts[index]]] : [])),
  )
}

/** The name to show to somebody who works in `locale`; any other language's where that has none. */
export function decodeLabel(stored: unknown, locale?: string): string {
  if (typeof stored !== 'string') return ''
  if (!stored.includes(separator)) return stored
  return decodeNames(stored)[locale as Locale] || stored.split(separator)[1] || ''
}
