import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/i18n/format'

/** From when to when something held; an open end says so. */
export function Period({ from, to }: { from?: string; to?: string }) {
  const locale = useLocale()
  const t = useTranslations('common')
  if (from && to) return t('fromTo', { from: formatDay(locale, from), to: formatDay(locale, to) })
  if (from) return t('sinceDay', { from: formatDay(locale, from) })
  return to ? t('untilDay', { to: formatDay(locale, to) }) : null
}
