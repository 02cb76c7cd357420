import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Name } from '@/content/names'
import { langOf } from '../ui/lang'

/** An office with the body it is in, unless the office names the body itself. */
export function PostTitle({
  title,
  language,
  body,
}: {
  title: string
  language: Locale
  body?: Name
}) {
  const locale = useLocale()
  const t = useTranslations('common')
  const names = body ? [body.short, body.text].filter((name) => name !== undefined) : []
  const isNamed = names.some((name) => title.includes(name))
  const isOneLanguage = language === locale && body?.language === locale
  const text =
    body && isOneLanguage && !isNamed
      ? t('speakerTitle', { title, body: body.short ?? body.text })
      : title
  return <span {...langOf(language, locale)}>{text}</span>
}
