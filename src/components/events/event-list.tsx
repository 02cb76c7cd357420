import { useTranslations } from 'next-intl'
import type { EventCard } from '@/content/cards'
import { Days } from '../ui/day'
import { dot } from '../ui/dot'
import { ItemName } from '../ui/item-name'
import { useWord } from '../ui/use-word'
import { Leaf } from './leaf'

/** Events, one under the other, each beside the leaf of its first day. */
export function EventList({
  events,
  empty,
  heading: Heading = 'h3',
  anchor,
}: {
  events: readonly EventCard[]
  empty?: string
  heading?: 'h2' | 'h3'
  /** Makes the id of an entry, for links from a calendar. */
  anchor?: (event: EventCard) => string
}) {
  const t = useTranslations('common')
  if (!events.length) return <p className="text-quiet">{empty ?? t('empty')}</p>
  return (
    <ul className="grid gap-7">
      {events.map((event) => (
        <li
          key={event.id}
          {...(anchor ? { id: anchor(event) } : {})}
          className="plain-links flex scroll-mt-4 items-start gap-4 sm:gap-6"
        >
          <Leaf iso={event.startsAt} timeZone={event.timeZone} />
          <div className="grid min-w-0 gap-1">
            <EventLine event={event} />
            <Heading className="text-lg">
              <a href={event.path}>{event.title}</a>
            </Heading>
            {event.lead ? <p className="max-w-2xl text-quiet">{event.lead}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** When and where an event is, of which kind, and whether it is unlike announced. */
export function EventLine({ event }: { event: EventCard }) {
  const word = useWord('events.kinds')
  const status = useWord('events.statuses')
  return (
    <p className="text-sm text-quiet">
      <Days
        from={event.startsAt}
        timeZone={event.timeZone}
        {...(event.endsAt ? { to: event.endsAt } : {})}
      />
      {event.place ? (
        <>
          {dot}
          <ItemName name={event.place} />
        </>
      ) : null}
      {event.kind ? `${dot}${word(event.kind)}` : ''}
      {isUnusual(event.status) ? (
        <>
          {dot}
          <strong className="text-ink">{status(event.status)}</strong>
        </>
      ) : null}
    </p>
  )
}

const isUnusual = (status: string | undefined) => status === 'postponed' || status === 'cancelled'
