import { useTranslations } from 'next-intl'
import type { EventCard } from '@/content/cards'
import { Days } from '../ui/day'
import { ItemName } from '../ui/item-name'
import { useWord } from '../ui/use-word'

/** Events, one under the other. */
export function EventList({
  events,
  empty,
  heading: Heading = 'h3',
}: {
  events: readonly EventCard[]
  empty?: string
  heading?: 'h2' | 'h3'
}) {
  const word = useWord('events.kinds')
  const status = useWord('events.statuses')
  const t = useTranslations('common')
  if (!events.length) return <p className="text-quiet">{empty ?? t('empty')}</p>
  return (
    <ul className="grid gap-6">
      {events.map((event) => (
        <li key={event.id} className="plain-links grid gap-1">
          <p className="text-sm text-quiet">
            <Days
              from={event.startsAt}
              timeZone={event.timeZone}
              {...(event.endsAt ? { to: event.endsAt } : {})}
            />
            {event.place ? (
              <>
                {' · '}
                <ItemName name={event.place} />
              </>
            ) : null}
            {event.kind ? ` · ${word(event.kind)}` : ''}
            {isUnusual(event.status) ? (
              <strong className="text-ink"> · {status(event.status)}</strong>
            ) : null}
          </p>
          <Heading className="text-lg">
            <a href={event.path}>{event.title}</a>
          </Heading>
          {event.lead ? <p className="max-w-2xl text-quiet">{event.lead}</p> : null}
        </li>
      ))}
    </ul>
  )
}

const isUnusual = (status: string | undefined) => status === 'postponed' || status === 'cancelled'
