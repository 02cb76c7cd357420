import type { EventCard } from '@/content/cards'
import { EventLine } from '../events/event-list'
import { Leaf } from '../events/leaf'

/** The next event beside a large leaf of its first day. */
export function NextEvent({ event }: { event: EventCard }) {
  return (
    <article className="plain-links flex items-start gap-5 rounded-sm bg-tint p-5">
      <Leaf iso={event.startsAt} timeZone={event.timeZone} isLarge />
      <div className="grid min-w-0 gap-2">
        <EventLine event={event} />
        <h3 className="text-lg sm:text-xl">
          <a href={event.path}>{event.title}</a>
        </h3>
      </div>
    </article>
  )
}
