import { Absent } from '@/components/layout/absent'
import { nameOf } from '@/content/names'
import type { Version } from '@/content/version'
import type { Locale } from '@/i18n/locales'
import { Frame } from './frame'

/** The page of an address at which there is nothing in this language. */
export function Missing({
  locale,
  versions = [],
}: {
  locale: Locale
  versions?: readonly Version[]
}) {
  const names = versions.filter(({ path }) => path).map(nameOf)
  const languages = names.map(({ language, path = '' }) => ({ language, path }))
  return (
    <Frame locale={locale} languages={languages}>
      <Absent versions={names} />
    </Frame>
  )
}
