import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { EventPage } from '@/components/events/event-page'
import { getEvent } from '@/content/events'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('events')

export default itemPage({
  collection: 'events',
  section: 'events',
  read: (version, language) => getEvent(version.id, language),
  show: (event) => <EventPage event={event} />,
})
