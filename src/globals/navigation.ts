import type { Field, GlobalConfig } from 'payload'
import { allow } from '@/collections/access'
import { labelled, word } from '@/collections/labelled'
import { kindOf, itemCollections } from '@/publications/kinds'
import { navigationTag } from '@/publications/tags'
import { anyAddress } from './addresses'
import { expectSeen, renewPages } from './hooks'
import { counters, inAdmin, line, ownRows } from './shared'

type Row = { leadsTo?: string }
const only = (to: string) => ({
  admin: { condition: (_: unknown, row: Row) => row?.leadsTo === to },
})

const sections = ['news', 'events', 'organisations', 'people', 'documents'] as const
const withPages = itemCollections.filter((slug) => kindOf(slug).path !== null)

/** An entry leads to a section, to an item in the reader's language, or to any address. */
const entry: Field[] = [
  {
    name: 'leadsTo',
    type: 'select',
    options: ['section', 'item', 'address'],
    required: true,
    defaultValue: 'section',
  },
  { name: 'section', type: 'select', options: [...sections], ...only('section') },
  { name: 'target', type: 'relationship', relationTo: [...withPages], ...only('item') },
  line('url', { ...only('address'), validate: anyAddress }),
  line('text', { maxLength: 60, label: word('fields.entryText') }),
]

/**
 * The main navigation: each language orders and names its own, and an empty one shows the sections.
 * It is live when it is saved, in that language alone.
 */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: word('collections.navigation.one'),
  admin: inAdmin,
  access: { read: allow('read'), update: allow('arrange') },
  lockDocuments: false,
  hooks: { beforeOperation: [expectSeen], afterChange: [renewPages(navigationTag)] },
  fields: [...labelled([ownRows('entries', entry, 9)], ['entries']), ...counters],
}
