import { localeOf, type Locale } from '@/i18n/locales'

/** Attributes that mark a fragment in another language than its surroundings; none for the same. */
export function langOf(language: Locale, reader: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === reader) return {}
  const { bcp47, dir } = localeOf(language)
  return { lang: bcp47, dir }
}
