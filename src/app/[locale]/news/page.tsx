import { archiveMetadataOf, archivePage } from '@/app/[locale]/_frame/archive-page'
import { NewsList } from '@/components/news/news-list'
import { cardOf } from '@/content/cards'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = archiveMetadataOf('news')

export default archivePage({
  section: 'news',
  show: (items) => <NewsList cards={items.map(cardOf)} heading="h2" hasPictures />,
})
