import { OrganisationList } from '@/components/organisations/organisation-list'
import { getOrganisations } from '@/content/organisations'
import { ListPage, type LocaleProps, sectionMetadata } from '../_frame/list-page'
import { localeFrom } from '../_frame/params'

export const dynamic = 'force-static'
/** Who is a member moves with time. */
export const revalidate = 3600
export const generateMetadata = sectionMetadata('organisations')

export default async function OrganisationsPage({ params }: LocaleProps) {
  const locale = await localeFrom(params)
  return (
    <ListPage locale={locale} section="organisations">
      <OrganisationList groups={await getOrganisations(locale)} />
    </ListPage>
  )
}
