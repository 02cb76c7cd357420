import { getTranslations } from 'next-intl/server'
import { sections } from '@/components/layout/main-navigation'
import type { NavigationEntry, SiteView } from '@/content/site'
import type { Locale } from '@/i18n/locales'

/** What stands on every page of a language: what the newsroom says of itself, and its navigation. */
export async function getFurniture(
  locale: Locale,
): Promise<{ site: SiteView & { name: string }; entries: NavigationEntry[] }> {
  const t = await getTranslations({ locale })
  const site = {
    name: t('site.name'),
    tagline: t('site.tagline'),
    footer: t('site.footer'),
    social: [],
  }
  const entries = sections.map((name) => ({
    text: t(`nav.${name}`),
    href: `/${locale}/${name}`,
    section: name,
  }))
  return { site, entries }
}
