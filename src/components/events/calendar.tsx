import { useLocale, useTranslations } from 'next-intl'
import type { CalendarMonth, CalendarView } from '@/content/calendar'
import type { EventCard } from '@/content/cards'
import { formatMonth, formatMonthName, formatYear, weekdays } from '@/i18n/format'
import { PageHeading } from '../ui/page-heading'
import { EventList } from './event-list'
import { EventViews } from './event-views'

/** The events of a month or of a year as a calendar, with the list of them beside it. */
export function CalendarPage({ calendar }: { calendar: CalendarView }) {
  const t = useTranslations('events')
  const locale = useLocale()
  const { year, month, months, events, list, whole } = calendar
  const title = month ? formatMonth(locale, year, month) : formatYear(locale, year)
  return (
    <div className="grid gap-8">
      <PageHeading title={title} kicker={t('title')}>
        <p className="text-quiet">{t('count', { count: events.length })}</p>
      </PageHeading>
      <EventViews list={list} calendar={calendarOf(calendar)} current="calendar" />
      <Ways calendar={calendar} />
      {month ? (
        <div className="grid gap-10 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-14">
          {months.map((one) => (
            <Month key={one.month} month={one} isAlone />
          ))}
          <EventList events={events} empty={t('noneThen')} heading="h2" anchor={anchorOf} />
        </div>
      ) : (
        <div className="grid gap-10 sm:grid-cols-2 lg:grid-cols-3">
          {months.map((one) => (
            <Month key={one.month} month={one} />
          ))}
        </div>
      )}
      {whole ? (
        <p>
          <a href={whole}>{t('wholeYear', { year: formatYear(locale, year) })}</a>
        </p>
      ) : null}
    </div>
  )
}

const calendarOf = ({ year, month, months, whole }: CalendarView) =>
  (month ? months[0]?.path : months[0]?.path.replace(/\/\d\d$/u, '')) ?? whole ?? String(year)

const anchorOf = ({ id }: EventCard) => `event-${id}`

function Ways({ calendar: { previous, next } }: { calendar: CalendarView }) {
  const t = useTranslations('events')
  const locale = useLocale()
  if (!previous && !next) return null
  const text = (way: { year: number; month?: number }) =>
    way.month ? formatMonth(locale, way.year, way.month) : formatYear(locale, way.year)
  return (
    <nav
      aria-label={t('otherMonths')}
      className="plain-links flex flex-wrap justify-between gap-4 border-y border-rule py-2"
    >
      {previous ? (
        <a href={previous.path} rel="prev" className="inline-block py-1">
          <span aria-hidden="true">← </span>
          {text(previous)}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.path} rel="next" className="inline-block py-1">
          {text(next)}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  )
}

/** One month as a table of weeks; days on which something happens lead to it. */
function Month({ month, isAlone = false }: { month: CalendarMonth; isAlone?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('events')
  const name = isAlone
    ? formatMonth(locale, month.year, month.month)
    : formatMonthName(locale, month.month)
  const targetOf = (iso: string) => {
    const event = month.events.find(({ firstDay, lastDay }) => firstDay <= iso && lastDay >= iso)
    return isAlone && event ? `#${anchorOf(event)}` : event && month.path
  }
  return (
    <table className="calendar self-start">
      <caption
        className={
          isAlone
            ? 'sr-only'
            : 'pb-2 text-start font-(family-name:--title-font) text-lg font-semibold text-strong'
        }
      >
        {!isAlone && month.events.length ? <a href={month.path}>{name}</a> : name}
      </caption>
      <thead>
        <tr>
          {weekdays(locale).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          // Weeks have no name of their own; their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            {week.map((day, column) => {
              const target = day?.events ? targetOf(day.iso) : undefined
              return (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column}>
                  {day && target ? (
                    <a
                      href={target}
                      aria-label={t('onDay', { day: day.number, month: name, count: day.events })}
                    >
                      <time dateTime={day.iso}>{day.number}</time>
                    </a>
                  ) : (
                    <span>{day?.number}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
