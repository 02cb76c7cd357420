import { line, lines, one } from './fields/builders'
import { publishable } from './publishable'

/** Editions of one event, year after year. */
export const eventSeries = publishable({
  slug: 'event-series',
  group: 'reference',
  describe: ['since'],
  text: [line('name'), lines('description')],
  facts: [{ name: 'since', type: 'number', min: 1800, max: 2200 }, one('usualPlace', 'places')],
})
