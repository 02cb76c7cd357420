import { adminTranslations } from '@/admin/translations'

type Language = keyof typeof adminTranslations

const wordsOf = (language: string): Record<string, string> =>
  adminTranslations[language in adminTranslations ? (language as Language) : 'en'].communique

/** The names of fields that changed, as the form calls them. */
export function fieldNames(changed: string | null | undefined, language: string): string {
  const words = wordsOf(language)
  const names = (changed ?? '').split(', ').filter(Boolean)
  return names.map((name) => words[`fields.${name}`] ?? name).join(', ')
}
