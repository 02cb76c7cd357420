import { documentKinds, textLanguages } from '@/publications/choices'
import { choice, day, file, line, lines, many, one } from './fields/builders'
import { word } from './labelled'
import { publishable } from './publishable'

/** Adopted texts: what, when, where, by whom, and in which languages they are authentic. */
export const documents = publishable({
  slug: 'documents',
  group: 'newsroom',
  columns: ['kind', 'adoptedOn'],
  describe: ['authenticLanguages', 'file'],
  text: [line('title', { label: word('fields.officialTitle') }), lines('summary'), file('file')],
  facts: [
    choice('kind', documentKinds, { required: true, defaultValue: 'declaration' }),
    line('number'),
    day('adoptedOn'),
    one('place', 'places'),
    many('parties', 'organisations'),
    choice('authenticLanguages', textLanguages, { hasMany: true }),
  ],
})
