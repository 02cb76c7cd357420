import { useTranslations } from 'next-intl'
import type { EventView, Session } from '@/content/events'
import { formatOffset } from '@/i18n/format'
import { PersonList } from '../people/person-list'
import { Day } from '../ui/day'
import { useZoneName } from './event-facts'

/** What happens when, day by day, in the event's own time. */
export function Programme({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const place = useZoneName(event)
  const hasTimes = event.programme.some(({ sessions }) => sessions.some((one) => one.startsAt))
  return (
    <div className="grid gap-8">
      {hasTimes ? (
        <p className="text-sm text-quiet">
          {t('zone', { place, offset: formatOffset(event.startsAt, event.timeZone) })}
        </p>
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
                    <Times session={session} />
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

function Times({ session: { startsAt, endsAt } }: { session: Session }) {
  if (!startsAt) return null
  return (
    <>
      <time>{startsAt}</time>
      {endsAt ? (
        <>
          –<time>{endsAt}</time>
        </>
      ) : null}
    </>
  )
}
