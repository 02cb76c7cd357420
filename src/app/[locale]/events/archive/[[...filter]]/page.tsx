import { archiveMetadataOf, archivePage } from '@/app/[locale]/_frame/archive-page'
import { EventList } from '@/components/events/event-list'
import { eventCardsOf } from '@/content/cards'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = archiveMetadataOf('events')

export default archivePage({
  section: 'events',
  show: async (items, language) => (
    <EventList events={await eventCardsOf(items, language)} heading="h2" />
  ),
})
