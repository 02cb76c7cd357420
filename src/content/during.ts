import type { Locale } from '@/i18n/locales'
import { isoDay } from '@/i18n/format'
import { listTag } from '@/publications/tags'
import { cached } from './cached'
import { eventCardsOf, type EventCard } from './cards'
import { instantsOf } from './narrowed'
import { findLive, inLanguage } from './rows'
import { versionOf, type Version } from './version'

/** An event with the days that it takes where it happens, `YYYY-MM-DD`. */
export type DatedEvent = EventCard & { firstDay: string; lastDay: string }

/** More than a year of an organisation holds. */
const enough = 500

const listDuring = cached(
  'during',
  async (language: Locale, from: string, to: string): Promise<Version[]> => {
    const wide = instantsOf({ from, to })
    const where = inLanguage('events', language, {
      and: [
        { date: { less_than_equal: wide.to } },
        {
          or: [
            { until: { greater_than_equal: wide.from } },
            { and: [{ until: { exists: false } }, { date: { greater_than_equal: wide.from } }] },
          ],
        },
      ],
    })
    return (await findLive({ where, sort: ['date', 'item'], limit: enough })).map(versionOf)
  },
  (language) => [listTag('events', language)],
)

/** Events of which at least one day lies in a period, in the order in which they begin. */
export async function eventsDuring(
  language: Locale,
  from: string,
  to: string,
): Promise<DatedEvent[]> {
  const cards = await eventCardsOf(await listDuring(language, from, to), language)
  return cards
    .map((card) => ({
      ...card,
      firstDay: isoDay(card.startsAt, card.timeZone),
      lastDay: isoDay(card.endsAt ?? card.startsAt, card.timeZone),
    }))
    .filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from)
}
