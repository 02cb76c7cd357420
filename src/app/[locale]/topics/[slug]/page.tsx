import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { TopicPage } from '@/components/topics/topic-page'
import { getTopic } from '@/content/topics'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('topics')

export default itemPage({
  collection: 'topics',
  read: (version, language) => getTopic(version, language),
  show: (topic) => <TopicPage topic={topic} />,
})
