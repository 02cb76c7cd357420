import { Frame } from '@/app/[locale]/_frame/frame'
import { type LocaleProps, sectionMetadata } from '@/app/[locale]/_frame/list-page'
import { everyLanguage } from '@/app/[locale]/_frame/metadata'
import { localeFrom } from '@/app/[locale]/_frame/params'
import { EventsPage } from '@/components/events/events-page'
import { getEvents } from '@/content/events-view'

export const dynamic = 'force-static'
/** What is coming and what is past moves with time. */
export const revalidate = 300
export const generateMetadata = sectionMetadata('events')

export default async function Page({ params }: LocaleProps) {
  const locale = await localeFrom(params)
  return (
    <Frame locale={locale} section="events" languages={everyLanguage('/events')}>
      <EventsPage view={await getEvents(locale)} />
    </Frame>
  )
}
