import { getTranslations } from 'next-intl/server'
import { EventList } from '@/components/events/event-list'
import { Older } from '@/components/ui/older'
import { Section } from '@/components/ui/section'
import { eventCardsOf } from '@/content/cards'
import { cursorFrom, listComing, listPast, today } from '@/content/lists'
import { ListPage, type LocaleProps, sectionMetadata } from '../_frame/list-page'
import { localeFrom } from '../_frame/params'

export const generateMetadata = sectionMetadata('events')

const enough = 100

export default async function EventsPage({
  params,
  searchParams,
}: LocaleProps & { searchParams: Promise<{ after?: string | string[] }> }) {
  const locale = await localeFrom(params)
  const after = cursorFrom((await searchParams).after)
  const [t, coming, { items, older }] = await Promise.all([
    getTranslations({ locale, namespace: 'events' }),
    after ? [] : listComing(locale, today(), enough),
    listPast(locale, today(), after),
  ])
  return (
    <ListPage locale={locale} section="events">
      {after ? null : (
        <Section title={t('coming')} id="coming">
          <EventList events={await eventCardsOf(coming, locale)} empty={t('noComing')} />
        </Section>
      )}
      <Section title={t('past')} id="past" isEmpty={!items.length}>
        <EventList events={await eventCardsOf(items, locale)} />
      </Section>
      <Older path={`/${locale}/events`} isFirst={!after} {...(older ? { older } : {})} />
    </ListPage>
  )
}
