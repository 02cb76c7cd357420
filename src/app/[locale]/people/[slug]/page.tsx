import { itemPage, metadataOf } from '@/app/[locale]/_frame/item-page'
import { PersonPage } from '@/components/people/person-page'
import { getPerson } from '@/content/people'

export const dynamic = 'force-static'
export const revalidate = false
export const generateMetadata = metadataOf('people')

export default itemPage({
  collection: 'people',
  section: 'people',
  read: (version, language) => getPerson(version.id, language),
  show: (person) => <PersonPage person={person} />,
})
