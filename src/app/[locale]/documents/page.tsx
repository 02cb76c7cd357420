import { archiveMetadataOf, archivePage } from '@/app/[locale]/_frame/archive-page'
import { Register } from '@/components/documents/register'
import { documentCardsOf } from '@/content/documents'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = archiveMetadataOf('documents')

export default archivePage({
  section: 'documents',
  show: async (items) => <Register documents={await documentCardsOf(items)} />,
})
