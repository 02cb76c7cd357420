import { NewsList } from '@/components/news/news-list'
import { Older } from '@/components/ui/older'
import { cardOf } from '@/content/cards'
import { cursorFrom, listNewest } from '@/content/lists'
import { ListPage, type LocaleProps, sectionMetadata } from '../_frame/list-page'
import { localeFrom } from '../_frame/params'

export const generateMetadata = sectionMetadata('news')

export default async function NewsPage({
  params,
  searchParams,
}: LocaleProps & { searchParams: Promise<{ after?: string | string[] }> }) {
  const locale = await localeFrom(params)
  const after = cursorFrom((await searchParams).after)
  const { items, older } = await listNewest('news', locale, after)
  return (
    <ListPage locale={locale} section="news">
      <NewsList cards={items.map(cardOf)} heading="h2" />
      <Older path={`/${locale}/news`} isFirst={!after} {...(older ? { older } : {})} />
    </ListPage>
  )
}
