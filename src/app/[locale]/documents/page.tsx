import { archiveMetadataOf, archivePage } from '@/app/[locale]/_frame/archive-page'
import { NewsList } from '@/components/news/news-list'
import { cardOf } from '@/content/cards'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = archiveMetadataOf('documents')

export default archivePage({
  section: 'documents',
  show: (items) => <NewsList cards={items.map(cardOf)} of="documents" heading="h2" />,
})
