import type { Metadata } from 'next'
import { Home } from '@/components/home/home'
import { getHome } from '@/content/home'
import { Frame } from './_frame/frame'
import { getFurniture } from './_frame/furniture'
import type { LocaleProps } from './_frame/list-page'
import { everyLanguage, listMetadata } from './_frame/metadata'
import { localeFrom } from './_frame/params'

export const dynamic = 'force-static'
/** What is coming and what is past moves with time. */
export const revalidate = 300

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const locale = await localeFrom(params)
  const { site } = await getFurniture(locale)
  return listMetadata(locale, '', site.name, site.tagline)
}

export default async function HomePage({ params }: LocaleProps) {
  const locale = await localeFrom(params)
  const [{ site }, home] = await Promise.all([getFurniture(locale), getHome(locale)])
  return (
    <Frame locale={locale} section="home" languages={everyLanguage('')}>
      <Home home={home} tagline={site.tagline} />
    </Frame>
  )
}
