import { newsKinds } from '@/publications/choices'
import { choice, day, file, line, lines, many, one } from './fields/builders'
import { richText } from './fields/rich-text'
import { publishable } from './publishable'

/** What the organisation says and reports. */
export const news = publishable({
  slug: 'news',
  group: 'newsroom',
  columns: ['kind', 'datelineDate'],
  describe: ['lead', 'kicker', 'pressContact', 'pinned', 'datelineDate'],
  text: [line('title'), line('kicker'), lines('lead'), richText('body'), lines('pressContact')],
  facts: [
    choice('kind', newsKinds, { required: true, defaultValue: 'news' }),
    day('datelineDate'),
    one('datelinePlace', 'places'),
    one('event', 'events'),
    file('leadImage'),
    file('gallery', { hasMany: true }),
    {
      name: 'mentions',
      type: 'group',
      fields: [
        many('organisations', 'organisations'),
        many('people', 'people'),
        many('documents', 'documents'),
        many('places', 'places'),
      ],
    },
    many('topics', 'topics'),
    file('attachments', { hasMany: true }),
    { name: 'pinned', type: 'checkbox' },
  ],
})
