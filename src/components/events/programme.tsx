import { useTranslations } from 'next-intl'
import type { EventView, Session } from '@/content/events'
import { formatOffset, isoDay } from '@/i18n/format'
import { instantOf } from '@/i18n/zone'
import { PersonList } from '../people/person-list'
import { Day } from '../ui/day'
import { useZoneName } from './event-facts'
import { OwnTime } from './own-time'

/** What happens when, day by day, in the event's own time. */
export function Programme({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const place = useZoneName(event)
  const hasTimes = event.programme.some(({ sessions }) => sessions.some((one) => one.startsAt))
  return (
    <div id="times" className="grid gap-8">
      {hasTimes ? (
        <div className="grid justify-items-start gap-2">
          <p className="text-sm text-quiet">
            {t('zone', { place, offset: formatOffset(event.startsAt, event.timeZone) })}
          </p>
          <OwnTime times="times" />
        </div>
      ) : null}
      {event.programme.map(({ date, sessions }) => (
        <div key={date ?? sessions[0]?.title} className="grid gap-3">
          {date ? (
            <h3 className="text-lg">
              <Day iso={date} />
            </h3>
          ) : null}
          <ol className="grid gap-4">
            {sessions.map((session) => (
              <li
                key={`${session.startsAt}${session.title}`}
                className={hasTimes ? 'grid gap-1 sm:grid-cols-[8rem_1fr]' : ''}
              >
                {hasTimes ? (
                  <span className="text-quiet tabular-nums">
                    <Times session={session} date={date} timeZone={event.timeZone} />
                  </span>
                ) : null}
                <div>
                  {session.title}
                  {session.speakers.length ? <PersonList people={session.speakers} /> : null}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

type When = { session: Session; date: string | undefined; timeZone: string }

function Times({ session: { startsAt, endsAt }, date, timeZone }: When) {
  if (!startsAt) return null
  const time = (clock: string) => {
    const day = date && isoDay(date)
    const instant = day && instantOf(day, clock, timeZone)
    return <time {...(instant ? { dateTime: instant, 'data-day': day } : {})}>{clock}</time>
  }
  return (
    <>
      {time(startsAt)}
      {endsAt ? <>–{time(endsAt)}</> : null}
    </>
  )
}
