import type { Locale } from '@/i18n/locales'
import { localeCodes } from '@/i18n/locales'
import type { Target } from './rich-text'
import type { Text } from './types'
import { typeset } from '@/i18n/typography'

type Values = Record<string, unknown>

/** What the collections store, out of the shorthand of `DemoItem.facts`, in one language. */
export function storable(
  value: unknown,
  language: Locale,
  find: (key: string) => Target,
  name = '',
): unknown {
  if (Array.isArray(value)) return value.map((one) => storable(one, language, find, name))
  if (typeof value === 'string') {
    if (value.startsWith('@')) {
      const { collection, id } = find(value.slice(1))
      return name === 'party' ? { relationTo: collection, value: id } : id
    }
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${value}T12:00:00.000Z` : value
  }
  if (!value || typeof value !== 'object') return value
  if (isText(value)) {
    const text = value[language]
    return text === undefined ? undefined : typeset(text, language)
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, storable(inner, language, find, key)]),
  )
}

/** The arrays among facts that have localized cells; other facts are the same in every language. */
export function rowsWithText(facts: Values): Values {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => Array.isArray(value) && value.some(hasText)),
  )
}

/** Gives rows the ids that they were stored under, so that each cell meets its own row. */
export function withIds(rows: unknown, stored: unknown): unknown {
  if (!Array.isArray(rows) || !Array.isArray(stored)) return rows
  return rows.map((row: unknown, index) => {
    const same = stored[index] as Values | undefined
    if (!row || typeof row !== 'object' || !same?.id || 'relationTo' in row) return row
    const cells = Object.entries(row).map(([key, value]) => [key, withIds(value, same[key])])
    return { ...Object.fromEntries(cells), id: same.id }
  })
}

const isText = (value: object): value is Text =>
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => (localeCodes as string[]).includes(key))

function hasText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasText)
  if (!value || typeof value !== 'object') return false
  return isText(value) || Object.values(value).some(hasText)
}
