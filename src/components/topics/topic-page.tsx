import { useTranslations } from 'next-intl'
import type { TopicView } from '@/content/topics'
import { EventList } from '../events/event-list'
import { NewsList } from '../news/news-list'
import { Facts } from '../ui/facts'
import { ItemName } from '../ui/item-name'
import { NameList } from '../ui/name-list'
import { PageHeading } from '../ui/page-heading'
import { Section } from '../ui/section'

/** A topic, its neighbours, and what is published about it. */
export function TopicPage({ topic }: { topic: TopicView }) {
  const t = useTranslations('topics')
  const { name, parent, children, news, events } = topic
  return (
    <article className="grid gap-8">
      <PageHeading title={name.text} kicker={t('kicker')} />
      <Facts
        facts={[
          { term: t('parent'), value: parent ? <ItemName name={parent} /> : null },
          { term: t('children'), value: <NameList names={children} />, isEmpty: !children.length },
        ]}
      />
      <Section title={t('news')} id="news">
        <NewsList cards={news} />
      </Section>
      <Section title={t('events')} id="events" isEmpty={!events.length}>
        <EventList events={events} />
      </Section>
    </article>
  )
}
