import { day, file, line, one, ownText, rows } from './fields/builders'
import { richText } from './fields/rich-text'
import { word } from './labelled'
import { publishable } from './publishable'

/** People and the posts they held, so that a title is the one of the day. */
export const people = publishable({
  slug: 'people',
  group: 'reference',
  describe: ['sortName', 'posts'],
  text: [
    line('name', { label: word('fields.personName') }),
    line('sortName'),
    line('honorific'),
    richText('biography'),
  ],
  facts: [
    file('portrait'),
    rows('posts', [
      ownText('title', 'postTitle'),
      one('organisation', 'organisations'),
      day('from', { index: false }),
      day('to', { index: false }),
    ]),
  ],
})
