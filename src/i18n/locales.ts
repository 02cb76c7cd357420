/** One language of the newsroom; everything that depends on languages derives from this list. */
export type LocaleDefinition = {
  /** Short code used in addresses, the database and message files. */
  code: string
  /** BCP 47 tag for `lang` and `hreflang` (RFC 5646). */
  bcp47: string
  /** Value of `og:locale` (Open Graph protocol). */
  og: string
  /** The language's own name for itself. */
  label: string
  dir: 'ltr' | 'rtl'
  /** Locale handed to Intl formatters. */
  intl: string
}

export const locales = [
  { code: 'en', bcp47: 'en', og: 'en_GB', label: 'English', dir: 'ltr', intl: 'en-GB' },
  { code: 'ru', bcp47: 'ru', og: 'ru_RU', label: 'Русский', dir: 'ltr', intl: 'ru-RU' },
  { code: 'zh', bcp47: 'zh-Hans', og: 'zh_CN', label: '简体中文', dir: 'ltr', intl: 'zh-CN' },
] as const satisfies readonly LocaleDefinition[]

export type Locale = (typeof locales)[number]['code']

export const localeCodes = locales.map(({ code }) => code) as [Locale, ...Locale[]]

/** Offered at `/` when a browser's languages match none of ours, and `x-default` when an item has no source version. */
export const defaultLocale: Locale = 'en'

/** Whether an untrusted string is one of our language codes. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (localeCodes as string[]).includes(value)
}

/** The definition of a language. */
export function localeOf(code: Locale): LocaleDefinition {
  return locales.find((locale) => locale.code === code) as LocaleDefinition
}
