import { useTranslations } from 'next-intl'
import type { OrganisationView } from '@/content/organisations'
import { EventList } from '../events/event-list'
import { NewsList } from '../news/news-list'
import { RichText } from '../rich-text/rich-text'
import { Facts } from '../ui/facts'
import { ItemName } from '../ui/item-name'
import { NameList } from '../ui/name-list'
import { PageHeading } from '../ui/page-heading'
import { Picture } from '../ui/picture'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { MemberGroups } from './member-groups'
import { Statuses } from './statuses'
import { YearLinks } from './year-links'

/** A body or state: who it is, to whom it belongs, who belongs to it, and what is published about it. */
export function OrganisationPage({ organisation }: { organisation: OrganisationView }) {
  const t = useTranslations('organisations')
  const site = useTranslations('common')('onSite')
  const kind = useWord('organisations.kind')
  const { name, logo, description, parent, country, news, events, documents } = organisation
  const link = (to: typeof parent) => (to ? <ItemName name={to} /> : null)
  return (
    <article className="grid gap-8">
      <PageHeading title={name.text} kicker={kind(organisation.kind)} />
      {logo ? (
        <div className="max-w-3xs">
          <Picture image={logo} isFirst />
        </div>
      ) : null}
      {description ? <RichText content={description} /> : null}
      <Facts
        facts={[
          { term: t('acronym'), value: organisation.acronym },
          { term: t('parent'), value: link(parent) },
          { term: t('country'), value: link(country) },
          { term: site, value: <Site address={organisation.site} />, isEmpty: !organisation.site },
        ]}
      />
      <Section title={t('status')} id="status" isEmpty={!organisation.statuses.length}>
        <Statuses statuses={organisation.statuses} />
      </Section>
      <Section title={t('organs')} id="organs" isEmpty={!organisation.organs.length}>
        <NameList names={organisation.organs} />
      </Section>
      <Section
        title={t('members')}
        id="members"
        isEmpty={!organisation.years.length && !organisation.members.length}
      >
        <div className="grid gap-6">
          <MemberGroups groups={organisation.members} />
          <YearLinks years={organisation.years} />
        </div>
      </Section>
      <Section title={t('holders')} id="holders" isEmpty={!organisation.holders.length}>
        <ul className="grid gap-1">
          {organisation.holders.map(({ person, title }) => (
            <li key={person.id}>
              <ItemName name={person} /> <span className="text-quiet">{title}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('news')} id="news" isEmpty={!news.length}>
        <NewsList cards={news} />
      </Section>
      <Section title={t('events')} id="events" isEmpty={!events.length}>
        <EventList events={events} />
      </Section>
      <Section title={t('documents')} id="documents" isEmpty={!documents.length}>
        <NewsList cards={documents} of="documents" />
      </Section>
    </article>
  )
}

function Site({ address }: { address: string | undefined }) {
  if (!address || !URL.canParse(address)) return address ?? null
  const url = new URL(address)
  return /^https?:$/u.test(url.protocol) ? <a href={url.href}>{url.host}</a> : address
}
