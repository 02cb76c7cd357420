import { useLocale } from 'next-intl'
import { localeOf } from '@/i18n/locales'
import type { Name } from '@/content/names'
import { langOf } from './lang'

/** An item's name, leading to its page where it has one, marked when it is in another language. */
export function ItemName({ name, short = false }: { name: Name; short?: boolean }) {
  const reader = useLocale()
  const text = (short && name.short) || name.text
  const marks = langOf(name.language, reader)
  if (!name.path) return <span {...marks}>{text}</span>
  const hrefLang = marks.lang ? { hrefLang: localeOf(name.language).bcp47 } : {}
  return (
    <a href={name.path} {...marks} {...hrefLang}>
      {text}
    </a>
  )
}
