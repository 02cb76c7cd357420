import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { sections } from '@/components/layout/main-navigation'
import { getNavigation, type NavigationEntry } from '@/content/navigation'
import { getSite, type SiteView } from '@/content/site'
import type { Locale } from '@/i18n/locales'

type Furniture = { site: SiteView & { name: string; tagline: string }; entries: NavigationEntry[] }

/**
 * What stands on every page of a language: what the newsroom says of itself, and its navigation;
 * with defaults for what nobody has said yet.
 */
export const getFurniture = cache(async (locale: Locale): Promise<Furniture> => {
  const t = await getTranslations({ locale })
  const isSection = (name: string) => (sections as readonly string[]).includes(name)
  const nameOf = (name: string) => (isSection(name) ? t(`nav.${name}` as 'nav.news') : name)
  const [said, arranged] = await Promise.all([getSite(locale), getNavigation(locale, nameOf)])
  const site = {
    ...said,
    name: said.name ?? t('site.name'),
    tagline: said.tagline ?? t('site.tagline'),
    footer: said.footer ?? t('site.footer'),
  }
  const all = sections.map((name) => ({
    text: t(`nav.${name}`),
    href: `/${locale}/${name}`,
    section: name,
  }))
  return { site, entries: arranged.length ? arranged : all }
})
