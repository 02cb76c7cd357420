import type { ReactNode } from 'react'
import type { LanguageLink } from '@/components/layout/language-switch'
import type { SectionName } from '@/components/layout/main-navigation'
import { Shell } from '@/components/layout/shell'
import { getPages } from '@/content/pages'
import type { Locale } from '@/i18n/locales'

/** Fetches what surrounds every page, and puts the page into it. */
export async function Frame({
  locale,
  section,
  languages,
  children,
}: {
  locale: Locale
  section?: SectionName
  languages: readonly LanguageLink[]
  children: ReactNode
}) {
  return (
    <Shell languages={languages} pages={await getPages(locale)} {...(section ? { section } : {})}>
      {children}
    </Shell>
  )
}
