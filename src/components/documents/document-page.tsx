import { useTranslations } from 'next-intl'
import type { DocumentView } from '@/content/documents'
import { EventList } from '../events/event-list'
import { NewsList } from '../news/news-list'
import { Facts } from '../ui/facts'
import { Files } from '../ui/files'
import { NameList } from '../ui/name-list'
import { PageHeading } from '../ui/page-heading'
import { PlaceAndDay } from '../ui/place-and-day'
import { Section } from '../ui/section'
import { useLanguageList } from '../ui/use-language-names'
import { useWord } from '../ui/use-word'

/** An adopted text: what it is, when, where and by whom it was adopted, and where to read it. */
export function DocumentPage({ document }: { document: DocumentView }) {
  const t = useTranslations('documents')
  const word = useWord('documents.kinds')
  const languages = useLanguageList()
  const { number, adoptedOn, place, parties, authenticLanguages, files, news, events } = document
  return (
    <article className="grid gap-8">
      <PageHeading
        title={document.title}
        kicker={word(document.kind)}
        {...(document.lead ? { lead: document.lead } : {})}
      />
      <Facts
        facts={[
          { term: t('number'), value: number },
          {
            term: t('adopted'),
            value: adoptedOn ? <PlaceAndDay place={place} iso={adoptedOn} /> : null,
          },
          { term: t('parties'), value: <NameList names={parties} />, isEmpty: !parties.length },
          { term: t('authentic'), value: languages(authenticLanguages) },
        ]}
      />
      <Section title={t('files')} id="files" isEmpty={!files.length}>
        <Files files={files} />
      </Section>
      <Section title={t('news')} id="news" isEmpty={!news.length}>
        <NewsList cards={news} />
      </Section>
      <Section title={t('events')} id="events" isEmpty={!events.length}>
        <EventList events={events} />
      </Section>
    </article>
  )
}
