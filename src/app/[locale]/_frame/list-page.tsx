import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { sections } from '@/components/layout/main-navigation'
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/i18n/locales'
import { Frame } from './frame'
import { everyLanguage, listMetadata } from './metadata'
import { localeFrom } from './params'

type Section = (typeof sections)[number]
export type LocaleProps = { params: Promise<{ locale: string }> }

/** A section's first page under its heading; it exists in every language. */
export async function ListPage({
  locale,
  section,
  children,
}: {
  locale: Locale
  section: Section
  children: ReactNode
}) {
  const t = await getTranslations({ locale, namespace: section })
  return (
    <Frame locale={locale} section={section} languages={everyLanguage(`/${section}`)}>
      <div className="grid gap-10">
        <PageHeading title={t('title')} />
        {children}
      </div>
    </Frame>
  )
}

/** What a section's page says of itself to other programs. */
export function sectionMetadata(section: Section) {
  return async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
    const locale = await localeFrom(params)
    const t = await getTranslations({ locale, namespace: section })
    return listMetadata(locale, `/${section}`, t('title'), t('description'))
  }
}
