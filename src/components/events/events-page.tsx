import { useLocale, useTranslations } from 'next-intl'
import type { EventsView } from '@/content/events-view'
import { formatNumber, formatYear } from '@/i18n/format'
import { PageHeading } from '../ui/page-heading'
import { Section } from '../ui/section'
import { EventList } from './event-list'
import { EventViews } from './event-views'

/** What is coming, what was last, and the way to every year. */
export function EventsPage({ view }: { view: EventsView }) {
  const t = useTranslations('events')
  const locale = useLocale()
  const { coming, past, years, list, calendar } = view
  return (
    <div className="grid gap-10">
      <PageHeading title={t('title')}>
        <p className="text-quiet">{t('description')}</p>
      </PageHeading>
      <EventViews
        current="coming"
        {...(list ? { list } : {})}
        {...(calendar ? { calendar } : {})}
      />
      <Section title={t('coming')} id="coming">
        <EventList events={coming} empty={t('noComing')} />
      </Section>
      <Section title={t('past')} id="past" isEmpty={!past.length}>
        <EventList events={past} />
      </Section>
      <Section title={t('byYear')} id="by-year" isEmpty={!years.length}>
        <ul className="plain-links flex flex-wrap gap-x-6 gap-y-2">
          {years.map(({ year, count, path }) => (
            <li key={year}>
              <a href={path} className="inline-block py-1">
                {formatYear(locale, year)}{' '}
                <span className="text-sm text-quiet tabular-nums">
                  {formatNumber(locale, count)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
