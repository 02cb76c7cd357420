import { defineRouting } from 'next-intl/routing'
import { defaultLocale, localeCodes } from './locales'

/** Every address names its language; nothing is remembered about the reader. */
export const routing = defineRouting({
  locales: localeCodes,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})
