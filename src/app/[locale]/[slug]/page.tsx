import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { PlainPage } from '@/components/pages/plain-page'
import { getPage } from '@/content/pages'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('pages')

export default itemPage({
  collection: 'pages',
  read: (version, language) => getPage(version.id, language),
  show: (page) => <PlainPage page={page} />,
})
