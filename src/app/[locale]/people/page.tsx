import { PersonList } from '@/components/people/person-list'
import { getPeople } from '@/content/people'
import { ListPage, type LocaleProps, sectionMetadata } from '../_frame/list-page'
import { localeFrom } from '../_frame/params'

export const dynamic = 'force-static'
/** Who holds which post moves with time. */
export const revalidate = 3600
export const generateMetadata = sectionMetadata('people')

export default async function PeoplePage({ params }: LocaleProps) {
  const locale = await localeFrom(params)
  return (
    <ListPage locale={locale} section="people">
      <PersonList people={await getPeople(locale)} />
    </ListPage>
  )
}
