import type { PayloadRequest } from 'payload'
import type { Person } from './permissions'
import { isLocale, type Locale } from '@/i18n/locales'

/** The signed-in user of a request as far as permissions are concerned. */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person {
  return req.user as Person
}

/** The one language that a request writes, or nothing when it names none or all of them. */
export function languageOf(req: Pick<PayloadRequest, 'locale'>): Locale | undefined {
  return isLocale(req.locale) ? req.locale : undefined
}
