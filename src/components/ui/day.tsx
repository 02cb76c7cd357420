import { useLocale } from 'next-intl'
import { formatDay, formatDays, isoDay } from '@/i18n/format'

/** A day in the reader's language. */
export function Day({ iso, timeZone = 'UTC' }: { iso: string; timeZone?: string }) {
  const locale = useLocale()
  return <time dateTime={isoDay(iso, timeZone)}>{formatDay(locale, iso, timeZone)}</time>
}

/** Days from one to another; its first one is what machines read. */
export function Days({ from, to, timeZone }: { from: string; to?: string; timeZone: string }) {
  const locale = useLocale()
  return <time dateTime={isoDay(from, timeZone)}>{formatDays(locale, from, to, timeZone)}</time>
}
