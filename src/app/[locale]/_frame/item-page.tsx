import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SectionName } from '@/components/layout/main-navigation'
import { locate } from '@/content/locate'
import type { Version } from '@/content/version'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { Frame } from './frame'
import type { SlugProps } from './gate'
import { itemMetadata } from './metadata'
import { addressFrom } from './params'

/** How the items of one collection become pages. */
type Recipe<View> = {
  collection: ItemCollection
  section?: SectionName
  read: (version: Version, language: Locale) => Promise<View | null>
  show: (view: View) => ReactNode
}

/** The page of an item: it stays on the item when the language is switched. */
export function itemPage<View>({ collection, section, read, show }: Recipe<View>) {
  return async function ItemPage({ params }: SlugProps) {
    const { locale, slug } = await addressFrom(params)
    const located = await locate(collection, locale, slug)
    if (located.found !== 'live') notFound()
    const view = await read(located.version, locale)
    if (!view) notFound()
    const languages = located.versions.flatMap(({ language, path }) =>
      path ? { language, path } : [],
    )
    return (
      <Frame locale={locale} languages={languages} isItem {...(section ? { section } : {})}>
        {show(view)}
      </Frame>
    )
  }
}

/** What the page of an item says of itself to other programs. */
export function metadataOf(collection: ItemCollection) {
  return async function generateMetadata({ params }: SlugProps): Promise<Metadata> {
    const { locale, slug } = await addressFrom(params)
    const located = await locate(collection, locale, slug)
    if (located.found === 'live') return itemMetadata(located.version, located.versions)
    const t = await getTranslations({ locale, namespace: 'absent' })
    const isUntranslated =
      located.found === 'absent' &&
      located.versions.length > 0 &&
      located.versions.every(({ language }) => language !== locale)
    return { title: t(isUntranslated ? 'untranslatedTitle' : 'title') }
  }
}
