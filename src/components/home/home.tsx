import { useLocale, useTranslations } from 'next-intl'
import type { Card } from '@/content/cards'
import type { HomeView } from '@/content/home'
import { EventList } from '../events/event-list'
import { NewsList } from '../news/news-list'
import { NameList } from '../ui/name-list'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { Lead } from './lead'
import { NextEvent } from './next-event'

/** The first page: what matters most, what is new, what was said, what is next, and who is who. */
export function Home({ home, tagline }: { home: HomeView; tagline: string }) {
  const t = useTranslations()
  const kinds = useWord('news.many')
  const root = `/${useLocale()}`
  const more = (path: string, text: string) => ({ href: `${root}/${path}`, text })
  const { lead, news, record, next, coming, past, documents, bodies } = home
  return (
    <div className="grid gap-10 sm:gap-12">
      <h1 className="font-(family-name:--body-font) text-sm font-normal text-quiet max-sm:-mb-5 max-[22rem]:sr-only sm:text-base">
        {tagline}
      </h1>
      {lead ? <Lead card={lead} /> : null}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section title={t('home.latest')} id="latest" more={more('news', t('common.allNews'))}>
          {news.length || !lead ? (
            <NewsList cards={news} hasPictures />
          ) : (
            <p className="text-quiet">{t('home.onlyLead')}</p>
          )}
        </Section>
        <div className="grid content-start gap-10">
          <Section title={t('home.next')} id="next" more={more('events', t('common.allEvents'))}>
            <div className="grid gap-6">
              {next ? (
                <NextEvent event={next} />
              ) : (
                <p className="text-quiet">{t('home.noComing')}</p>
              )}
              {coming.length ? <EventList events={coming.map(withoutLead)} /> : null}
            </div>
          </Section>
          <Section title={t('home.past')} id="past" isEmpty={!past.length}>
            <EventList events={past.map(withoutLead)} />
          </Section>
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        <Section title={t('home.record')} id="record">
          {record.length ? (
            <NewsList cards={record} isShort />
          ) : (
            <p className="text-quiet">{t('home.noRecord')}</p>
          )}
        </Section>
        <Section
          title={t('home.documents')}
          id="documents"
          more={more('documents', t('common.allDocuments'))}
        >
          <NewsList cards={documents} of="documents" isShort />
        </Section>
      </div>
      {home.kinds.length ? (
        <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
          {home.kinds.map(({ kind, path, cards }) => (
            <Section
              key={kind}
              id={`kind-${kind}`}
              title={kinds(kind) ?? kind}
              more={{ href: path, text: t('home.allOfKind') }}
            >
              <NewsList cards={cards} isShort />
            </Section>
          ))}
        </div>
      ) : null}
      <Section
        title={t('home.bodies')}
        id="bodies"
        more={more('organisations', t('common.allOrganisations'))}
      >
        {bodies.length ? (
          <div className="plain-links sm:columns-2 lg:columns-3">
            <NameList names={bodies} />
          </div>
        ) : (
          <p className="text-quiet">{t('common.empty')}</p>
        )}
      </Section>
    </div>
  )
}

/** Titles alone, where there are many. */
function withoutLead<T extends Card>(card: T): T {
  const short = { ...card }
  delete short.lead
  return short
}
