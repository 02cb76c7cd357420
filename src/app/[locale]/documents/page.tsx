import { NewsList } from '@/components/news/news-list'
import { Older } from '@/components/ui/older'
import { cardOf } from '@/content/cards'
import { cursorFrom, listNewest } from '@/content/lists'
import { ListPage, type LocaleProps, sectionMetadata } from '../_frame/list-page'
import { localeFrom } from '../_frame/params'

export const generateMetadata = sectionMetadata('documents')

export default async function DocumentsPage({
  params,
  searchParams,
}: LocaleProps & { searchParams: Promise<{ after?: string | string[] }> }) {
  const locale = await localeFrom(params)
  const after = cursorFrom((await searchParams).after)
  const { items, older } = await listNewest('documents', locale, after)
  return (
    <ListPage locale={locale} section="documents">
      <NewsList cards={items.map(cardOf)} of="documents" heading="h2" />
      <Older path={`/${locale}/documents`} isFirst={!after} {...(older ? { older } : {})} />
    </ListPage>
  )
}
