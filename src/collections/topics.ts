import { line, one } from './fields/builders'
import { publishable } from './publishable'

/** What items are about. */
export const topics = publishable({
  slug: 'topics',
  group: 'reference',
  text: [line('name')],
  facts: [one('parent', 'topics')],
})
