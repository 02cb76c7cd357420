import { useTranslations } from 'next-intl'
import type { EventView } from '@/content/events'
import { NewsList } from '../news/news-list'
import { RichText } from '../rich-text/rich-text'
import { Body } from '../organisations/body-list'
import { dot } from '../ui/dot'
import { NameList } from '../ui/name-list'
import { PageHeading } from '../ui/page-heading'
import { Picture } from '../ui/picture'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { Editions } from './editions'
import { EventFacts } from './event-facts'
import { Participants } from './participants'
import { Programme } from './programme'

/** An event, whole. */
export function EventPage({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const word = useWord('events.kinds')
  const role = useWord('events.roles')
  const { lead, theme, image, body, editions, organisers, documents, news } = event
  return (
    <article className="grid gap-8">
      <PageHeading title={event.title} kicker={word(event.kind)} {...(lead ? { lead } : {})}>
        {theme ? <p className="text-lg">{theme}</p> : null}
      </PageHeading>
      <EventFacts event={event} />
      {image ? (
        <div className="max-w-3xl">
          <Picture image={image} isFirst />
        </div>
      ) : null}
      {body ? <RichText content={body} /> : null}
      <Section title={t('programme')} id="programme" isEmpty={!event.programme.length}>
        <Programme event={event} />
      </Section>
      <Section title={t('organisers')} id="organisers" isEmpty={!organisers.length}>
        <ul className="grid gap-1">
          {organisers.map((organiser) => (
            <li key={organiser.body.id}>
              <Body body={organiser.body} />
              {organiser.role && organiser.role !== 'organiser' ? (
                <span className="text-quiet">
                  {dot}
                  {role(organiser.role)}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('participants')} id="participants" isEmpty={!event.participants.length}>
        <Participants participants={event.participants} />
      </Section>
      <Section title={t('documents')} id="documents" isEmpty={!documents.length}>
        <NameList names={documents} />
      </Section>
      <Section title={t('news')} id="news" isEmpty={!news.length}>
        <NewsList cards={news} />
      </Section>
      {editions ? <Editions editions={editions} /> : null}
    </article>
  )
}
