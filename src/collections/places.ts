import { line, one } from './fields/builders'
import { timeZone } from './fields/time-zone'
import { publishable } from './publishable'

/** Cities and venues, named in datelines and events. */
export const places = publishable({
  slug: 'places',
  group: 'reference',
  describe: ['timeZone'],
  text: [line('name')],
  facts: [
    one('country', 'organisations', { filterOptions: { kind: { equals: 'state' } } }),
    { name: 'latitude', type: 'number', min: -90, max: 90 },
    { name: 'longitude', type: 'number', min: -180, max: 180 },
    timeZone(),
  ],
})
