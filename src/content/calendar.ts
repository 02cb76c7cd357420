import type { Locale } from '@/i18n/locales'
import { archivePath, calendarPath } from '@/publications/archives'
import { eventsDuring, type DatedEvent } from './during'
import { daysOf } from './narrowed'
import { countMonths } from './tally'

/** A day of a month, and whether something happens on it. */
export type CalendarDay = { number: number; iso: string; events: number }

export type CalendarMonth = {
  year: number
  month: number
  path: string
  /** From Monday on; nothing before the first and after the last day. */
  weeks: (CalendarDay | undefined)[][]
  events: DatedEvent[]
}

/** A month, or a year of months, and the way to others in which something happens. */
export type CalendarView = {
  year: number
  month?: number
  months: CalendarMonth[]
  /** Each event once. */
  events: DatedEvent[]
  previous?: { year: number; month?: number; path: string }
  next?: { year: number; month?: number; path: string }
  /** The same as a list. */
  list: string
  /** The year around a month. */
  whole?: string
}

/** The events of a month or of a year as a calendar. */
export async function getCalendar(
  language: Locale,
  year: number,
  month?: number,
): Promise<CalendarView> {
  const { from, to } = daysOf(year, month)
  const [events, counts] = await Promise.all([
    eventsDuring(language, from, to),
    countMonths('events', language, ''),
  ])
  const numbers = month ? [month] : Array.from({ length: 12 }, (_, index) => index + 1)
  const busy = [...new Set(counts.map((one) => one.month))].filter(Boolean).toSorted()
  const here = month ? from.slice(0, 7) : String(year)
  const way = (found: string | undefined) => found && { way: wayTo(language, found, !month) }
  const keys = month ? busy : [...new Set(busy.map((one) => one.slice(0, 4)))]
  const previous = way(keys.findLast((one) => one < here))
  const next = way(keys.find((one) => one > here))
  return {
    year,
    ...(month ? { month, whole: calendarPath(language, year) } : {}),
    months: numbers.map((number) => monthOf(language, year, number, events)),
    events,
    ...(previous ? { previous: previous.way } : {}),
    ...(next ? { next: next.way } : {}),
    list: archivePath('events', language, { year, ...(month ? { month } : {}) }),
  }
}

function wayTo(language: Locale, key: string, isYear: boolean) {
  const [year = 0, month] = key.split('-').map(Number)
  const period = { year, ...(month && !isYear ? { month } : {}) }
  return { ...period, path: calendarPath(language, year, period.month) }
}

function monthOf(
  language: Locale,
  year: number,
  month: number,
  all: readonly DatedEvent[],
): CalendarMonth {
  const { from, to } = daysOf(year, month)
  const events = all.filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from)
  const days = Array.from({ length: Number(to.slice(8)) }, (_, index): CalendarDay => {
    const iso = `${from.slice(0, 8)}${String(index + 1).padStart(2, '0')}`
    const on = events.filter(({ firstDay, lastDay }) => firstDay <= iso && lastDay >= iso)
    return { number: index + 1, iso, events: on.length }
  })
  const before = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
  const cells: (CalendarDay | undefined)[] = [
    ...Array.from({ length: before }, () => undefined),
    ...days,
  ]
  while (cells.length % 7) cells.push(undefined)
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  )
  return { year, month, path: calendarPath(language, year, month), weeks, events }
}
