import { useTranslations } from 'next-intl'
import type { NewsView } from '@/content/news'
import { BodyList } from '../organisations/body-list'
import { PersonList } from '../people/person-list'
import { Facts } from '../ui/facts'
import { ItemName } from '../ui/item-name'
import { NameList } from '../ui/name-list'

/** Everything that a news item is about, each leading to its own page. */
export function Mentions({ news }: { news: NewsView }) {
  const t = useTranslations('news')
  const { event, organisations, people, documents, places, topics } = news
  const names = (list: NewsView['topics']) => ({
    value: <NameList names={list} />,
    isEmpty: !list.length,
  })
  return (
    <Facts
      facts={[
        { term: t('event'), value: event ? <ItemName name={event} /> : null },
        {
          term: t('people'),
          value: <PersonList people={people} />,
          isEmpty: !people.length,
        },
        {
          term: t('organisations'),
          value: <BodyList bodies={organisations} />,
          isEmpty: !organisations.length,
        },
        { term: t('documents'), ...names(documents) },
        { term: t('places'), ...names(places) },
        { term: t('topics'), ...names(topics) },
      ]}
    />
  )
}
