import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { DocumentPage } from '@/components/documents/document-page'
import { getDocument } from '@/content/documents'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('documents')

export default itemPage({
  collection: 'documents',
  section: 'documents',
  read: (version, language) => getDocument(version.id, language),
  show: (document) => <DocumentPage document={document} />,
})
