import { useLocale, useTranslations } from 'next-intl'
import type { Card } from '@/content/cards'
import type { HomeView } from '@/content/home'
import { EventList } from '../events/event-list'
import { Day } from '../ui/day'
import { Image } from '../ui/image'
import { NameList } from '../ui/name-list'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { NewsList } from '../news/news-list'

/** The first page: what matters most, what is new, what is next, and who is who. */
export function Home({ home }: { home: HomeView }) {
  const t = useTranslations()
  const root = `/${useLocale()}`
  const more = (path: string, text: string) => ({ href: `${root}/${path}`, text })
  return (
    <div className="grid gap-10">
      <h1 className="font-(family-name:--body-font) text-base font-normal text-quiet">
        {t('site.tagline')}
      </h1>
      {home.lead ? <Lead card={home.lead} /> : null}
      <div className="grid gap-10 lg:grid-cols-[2fr_1fr]">
        <Section title={t('home.latest')} id="latest" more={more('news', t('common.allNews'))}>
          <NewsList cards={home.news} />
        </Section>
        <div className="grid content-start gap-10">
          <Section title={t('home.next')} id="next">
            <EventList events={home.coming} empty={t('home.noComing')} />
          </Section>
          <Section
            title={t('home.past')}
            id="past"
            isEmpty={!home.past.length}
            more={more('events', t('common.allEvents'))}
          >
            <EventList events={home.past.map(withoutLead)} />
          </Section>
        </div>
      </div>
      <div className="grid gap-10 lg:grid-cols-2">
        <Section
          title={t('home.documents')}
          id="documents"
          isEmpty={!home.documents.length}
          more={more('documents', t('common.allDocuments'))}
        >
          <NewsList cards={home.documents.map(withoutLead)} of="documents" />
        </Section>
        <Section
          title={t('home.bodies')}
          id="bodies"
          isEmpty={!home.bodies.length}
          more={more('organisations', t('common.allOrganisations'))}
        >
          <NameList names={home.bodies} />
        </Section>
      </div>
    </div>
  )
}

/** Titles alone, where there are many. */
function withoutLead<T extends Card>(card: T): T {
  const short = { ...card }
  delete short.lead
  return short
}

function Lead({ card }: { card: Card }) {
  const word = useWord('news.kinds')
  const { image } = card
  return (
    <article className="grid gap-6 lg:grid-cols-2 lg:items-center">
      {image ? <Image image={image} isFirst /> : null}
      <div className="plain-links grid gap-3">
        <p className="text-sm text-quiet">
          <Day iso={card.date} /> · {card.kicker ?? word(card.kind)}
        </p>
        <h2 className="text-3xl">
          <a href={card.path}>{card.title}</a>
        </h2>
        {card.lead ? <p className="text-lg text-quiet">{card.lead}</p> : null}
      </div>
    </article>
  )
}
