import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { LanguageLink } from '@/components/layout/language-switch'
import type { SectionName } from '@/components/layout/main-navigation'
import { Shell } from '@/components/layout/shell'
import { getPages } from '@/content/pages'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { getFurniture } from './furniture'

/** Fetches what surrounds every page, and puts the page into it. */
export async function Frame({
  locale,
  section,
  languages,
  isItem = false,
  children,
}: {
  locale: Locale
  section?: SectionName
  languages: readonly LanguageLink[]
  /** Whether this is a page below its section, which then leads up. */
  isItem?: boolean
  children: ReactNode
}) {
  const { site, entries } = await getFurniture(locale)
  const t = await getTranslations({ locale, namespace: 'nav' })
  const path = languages.find(({ language }) => language === locale)?.path
  const above = section && section !== 'home' ? [section] : []
  const crumbs = isItem
    ? [
        { text: t('home'), href: `/${locale}` },
        ...above.map((name) => ({ text: t(name), href: `/${locale}/${name}` })),
      ]
    : []
  return (
    <Shell
      site={site}
      entries={entries}
      crumbs={crumbs}
      languages={languages}
      pages={await getPages(locale)}
      {...(section ? { section } : {})}
      {...(path ? { source: `${env.siteUrl}${decodeURI(path)}` } : {})}
    >
      {children}
    </Shell>
  )
}
