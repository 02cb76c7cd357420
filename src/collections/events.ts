import { randomUUID } from 'node:crypto'
import { eventKinds } from '@/publications/choices'
import { choice, day, instant, line, lines, many, one, ownText, rows } from './fields/builders'
import { richText } from './fields/rich-text'
import { timeZone } from './fields/time-zone'
import { word } from './labelled'
import { publishable } from './publishable'

export const eventStatuses = ['scheduled', 'postponed', 'cancelled', 'held'] as const
export const attendances = ['inPerson', 'online', 'both'] as const
export const organiserRoles = ['organiser', 'coOrganiser', 'host', 'partnerBody'] as const

/** A wall-clock time in the event's zone, `HH:MM`. */
const clock = (name: string) =>
  line(name, {
    admin: { placeholder: '09:30' },
    validate: (value: string | null | undefined, { req }: { req: { t: (key: never) => string } }) =>
      !value ||
      /^([01]\d|2[0-3]):[0-5]\d$/u.test(value) ||
      req.t('communique:invalid.clock' as never),
  })

/** Something that happens at a time, with its programme and the people who take part. */
export const events = publishable({
  slug: 'events',
  group: 'newsroom',
  columns: ['kind', 'startsAt', 'status'],
  describe: ['theme', 'timeZone', 'startsAt', 'allDay', 'edition', 'uid'],
  text: [
    line('title', { label: word('fields.officialTitle') }),
    line('theme'),
    lines('lead'),
    richText('body'),
    line('venue'),
  ],
  facts: [
    choice('kind', eventKinds, { required: true, defaultValue: 'conference' }),
    one('series', 'event-series'),
    { name: 'edition', type: 'number', min: 1 },
    instant('startsAt'),
    instant('endsAt'),
    { name: 'allDay', type: 'checkbox' },
    timeZone(),
    choice('status', eventStatuses, { required: true, defaultValue: 'scheduled' }),
    choice('attendance', attendances, { defaultValue: 'inPerson' }),
    one('place', 'places'),
    rows('organisers', [
      one('organisation', 'organisations'),
      choice('role', organiserRoles, { defaultValue: 'organiser' }),
    ]),
    rows('participants', [one('party', ['organisations', 'people']), ownText('role')]),
    rows('programme', [
      day('date', { index: false }),
      rows('sessions', [
        clock('startsAt'),
        clock('endsAt'),
        ownText('title', 'sessionTitle'),
        many('speakers', 'people'),
      ]),
    ]),
    many('documents', 'documents'),
    line('uid', {
      admin: { readOnly: true },
      hooks: {
        beforeValidate: [({ value }: { value?: string }) => value || randomUUID()],
        beforeDuplicate: [() => randomUUID()],
      },
    }),
  ],
})
