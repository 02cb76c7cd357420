import { useLocale, useTranslations } from 'next-intl'
import type { EventView } from '@/content/events'
import { formatOffset, formatTime, formatZone } from '@/i18n/format'
import { Days } from '../ui/day'
import { Facts } from '../ui/facts'
import { ItemName } from '../ui/item-name'
import { useWord } from '../ui/use-word'

/** When and where an event is, and how to attend. */
export function EventFacts({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const separator = useTranslations('common')('separator')
  const status = useWord('events.statuses')
  const attendance = useWord('events.attendances')
  const { place, venue, edition, editions } = event
  return (
    <Facts
      facts={[
        { term: t('when'), value: <When event={event} /> },
        {
          term: t('where'),
          value: (
            <>
              {place ? <ItemName name={place} /> : null}
              {place && venue ? separator : null}
              {venue}
            </>
          ),
          isEmpty: !place && !venue,
        },
        { term: t('statusLabel'), value: status(event.status) },
        { term: t('attendanceLabel'), value: attendance(event.attendance) },
        {
          term: t('series'),
          value: editions ? (
            <>
              <ItemName name={editions.series} />
              {edition ? separator + t('edition', { number: edition }) : null}
            </>
          ) : null,
        },
      ]}
    />
  )
}

function When({ event }: { event: EventView }) {
  const locale = useLocale()
  const t = useTranslations('events')
  const { startsAt, endsAt, timeZone, allDay } = event
  const place = useZoneName(event)
  return (
    <>
      <Days from={startsAt} timeZone={timeZone} {...(endsAt ? { to: endsAt } : {})} />
      {allDay ? null : (
        <>
          <br />
          <span className="text-sm text-quiet">
            {t('time', {
              time: formatTime(locale, startsAt, timeZone),
              place,
              offset: formatOffset(startsAt, timeZone),
            })}
          </span>
        </>
      )}
    </>
  )
}

/** A zone by the place where the event is, else by its own name. */
export function useZoneName({ place, startsAt, timeZone }: EventView): string {
  const locale = useLocale()
  return place?.language === locale ? place.text : formatZone(locale, startsAt, timeZone)
}
