import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { Article } from '@/components/news/article'
import { getNews } from '@/content/news'
import { env } from '@/env'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('news')

export default itemPage({
  collection: 'news',
  section: 'news',
  read: (version, language) => getNews(version.id, language),
  show: (news) => <Article news={news} url={`${env.siteUrl}${news.path}`} />,
})
