import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import type messages from '../../messages/en.json'
import { defaultLocale, localeCodes, type Locale } from './locales'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}

/** The interface words of the language that an address names. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(localeCodes, asked) ? asked : defaultLocale
  const words = (await import(`../../messages/${locale}.json`)) as { default: typeof messages }
  return { locale, messages: words.default, timeZone: 'UTC' }
})
