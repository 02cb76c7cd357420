import { choice, day, file, line, one, rows } from './fields/builders'
import { richText } from './fields/rich-text'
import { publishable } from './publishable'

export const organisationKinds = [
  'intergovernmental',
  'organ',
  'permanentBody',
  'state',
  'unEntity',
  'regional',
  'ngo',
  'academic',
  'mediaOutlet',
] as const
export const statusKinds = [
  'member',
  'observer',
  'dialoguePartner',
  'partner',
  'guest',
  'host',
] as const

/** Bodies and states, and what they have been to each other over time. */
export const organisations = publishable({
  slug: 'organisations',
  group: 'reference',
  columns: ['kind'],
  describe: ['name', 'shortName', 'statuses'],
  text: [line('name'), line('shortName'), line('acronym'), richText('description')],
  facts: [
    choice('kind', organisationKinds, { required: true, defaultValue: 'intergovernmental' }),
    one('parent', 'organisations'),
    one('country', 'organisations', { filterOptions: { kind: { equals: 'state' } } }),
    rows('statuses', [
      choice('kind', statusKinds),
      one('of', 'organisations'),
      day('from', { index: false }),
      day('to', { index: false }),
    ]),
    file('logo'),
    line('site'),
  ],
})
