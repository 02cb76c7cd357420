import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { OrganisationPage } from '@/components/organisations/organisation-page'
import { getOrganisation } from '@/content/organisations'

export const dynamic = 'force-static'
export const revalidate = 3600
export const generateMetadata = metadataOf('organisations')

export default itemPage({
  collection: 'organisations',
  section: 'organisations',
  read: (version, language) => getOrganisation(version.id, language),
  show: (organisation) => <OrganisationPage organisation={organisation} />,
})
