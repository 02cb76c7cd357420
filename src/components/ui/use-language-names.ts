import { useLocale } from 'next-intl'
import { localeOf } from '@/i18n/locales'

/** Names of languages, by their codes, in the reader's; no name for no code. */
export function useLanguageNames(): (code: string | undefined) => string | undefined {
  const names = new Intl.DisplayNames(localeOf(useLocale()).intl, { type: 'language' })
  return (code) => code && names.of(code)
}

/** Languages by their names in the reader's, as a sentence lists them. */
export function useLanguageList(): (codes: readonly string[]) => string {
  const names = useLanguageNames()
  const list = new Intl.ListFormat(localeOf(useLocale()).intl, { type: 'conjunction' })
  return (codes) => list.format(codes.map((code) => names(code) ?? code))
}
