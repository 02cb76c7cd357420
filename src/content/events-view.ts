import type { Locale } from '@/i18n/locales'
import { archivePath, calendarPath } from '@/publications/archives'
import { eventCardsOf, type EventCard } from './cards'
import { groupBy } from './group-by'
import { listComing, listPast, today } from './lists'
import { countMonths } from './tally'

/** The first page of the events. */
export type EventsView = {
  coming: EventCard[]
  past: EventCard[]
  years: { year: number; count: number; path: string }[]
  /** Where the latest year stands as a list, and the next or latest month as a calendar. */
  list?: string
  calendar?: string
}

const enough = 100
const shown = 12

/** What is coming, what was last, and how many there are of each year. */
export async function getEvents(language: Locale): Promise<EventsView> {
  const [coming, past, counts] = await Promise.all([
    listComing(language, today(), enough),
    listPast(language, today(), undefined, shown),
    countMonths('events', language, ''),
  ])
  const years = [...groupBy(counts, (one) => Number(one.month.slice(0, 4)))]
    .filter(([year]) => year)
    .toSorted(([a], [b]) => b - a)
    .map(([year, months]) => ({
      year,
      count: months.reduce((all, { count }) => all + count, 0),
      path: archivePath('events', language, { year }),
    }))
  const cards = await eventCardsOf(coming, language)
  const next = (cards[0] ?? past.items[0])?.date
  return {
    coming: cards,
    past: await eventCardsOf(past.items, language),
    years,
    ...(years[0] ? { list: years[0].path } : {}),
    ...(next
      ? { calendar: calendarPath(language, Number(next.slice(0, 4)), Number(next.slice(5, 7))) }
      : {}),
  }
}
