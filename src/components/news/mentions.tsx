import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NewsView } from '@/content/news'
import { BodyList } from '../organisations/body-list'
import { PersonList } from '../people/person-list'
import { Days } from '../ui/day'
import { ItemName } from '../ui/item-name'
import { NameList } from '../ui/name-list'

/** Everything that a news item is about, each leading to its own page. */
export function Mentions({ news }: { news: NewsView }) {
  const t = useTranslations('news')
  const { event, organisations, people, documents, places, topics } = news
  const parts = [
    { term: t('event'), value: event ? <Event event={event} /> : null },
    { term: t('people'), value: people.length ? <PersonList people={people} /> : null },
    {
      term: t('organisations'),
      value: organisations.length ? <BodyList bodies={organisations} /> : null,
    },
    { term: t('documents'), value: list(documents) },
    { term: t('places'), value: list(places) },
    { term: t('topics'), value: list(topics) },
  ].filter(({ value }) => value)
  if (!parts.length) return <div className="hidden lg:block" />
  return (
    <aside aria-labelledby="about" className="lg:row-span-2">
      <div className="plain-links grid content-start gap-5 rounded-sm border-t-4 border-accent bg-tint p-5">
        <h2 id="about" className="text-xl">
          {t('about')}
        </h2>
        <dl className="grid gap-5">
          {parts.map(({ term, value }) => (
            <div key={term} className="grid gap-1">
              <dt className="text-sm font-semibold text-quiet">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </aside>
  )
}

const list = (names: NewsView['topics']): ReactNode =>
  names.length ? <NameList names={names} /> : null

function Event({ event }: { event: NonNullable<NewsView['event']> }) {
  const { startsAt, endsAt, timeZone } = event
  return (
    <>
      <ItemName name={event} />
      <span className="block text-sm text-quiet">
        <Days from={startsAt} timeZone={timeZone} {...(endsAt ? { to: endsAt } : {})} />
      </span>
    </>
  )
}
