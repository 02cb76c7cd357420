import type { CollectionConfig, Field } from 'payload'
import { localeCodes } from '@/i18n/locales'
import { itemCollections } from '@/publications/kinds'
import { nobody } from './access'
import { word } from './labelled'

const signedIn = ({ req }: { req: { user?: unknown } }) => Boolean(req.user)
const text = (name: string, extra: Record<string, unknown> = {}): Field =>
  ({ name, type: 'text', ...extra }) as Field
const date = (name: string, extra: Record<string, unknown> = {}): Field =>
  ({ name, type: 'date', ...extra }) as Field

/**
 * The content store: one row for each published language version, written only by the publishing
 * room, in one atomic write of one row (so it has neither rows nor relations of its own). Anybody may
 * read what is live; a withdrawn row keeps its address and nothing of its text.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: word('collections.publications.one'),
    plural: word('collections.publications.many'),
  },
  admin: { hidden: true },
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    read: () => ({ state: { equals: 'live' } }),
  },
  lockDocuments: false,
  indexes: [
    { fields: ['collection', 'language', 'state', 'date'] },
    { fields: ['collection', 'language', 'state', 'kind', 'date'] },
    // Counts by kind and month are read from this index alone.
    { fields: ['collection', 'language', 'state', 'kind', 'day'] },
    { fields: ['collection', 'item', 'language'], unique: true },
  ],
  fields: [
    text('key', { unique: true, required: true }),
    { name: 'collection', type: 'select', options: [...itemCollections], required: true },
    text('item', { required: true }),
    { name: 'language', type: 'select', options: [...localeCodes], required: true },
    { name: 'state', type: 'select', options: ['live', 'withdrawn'], required: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'factsRevision', type: 'number', required: true },
    { name: 'sourceLanguage', type: 'select', options: [...localeCodes] },
    text('kind'),
    text('title'),
    text('slug', { required: true }),
    text('address', { unique: true, required: true }),
    text('formerSlugs'),
    date('date', { required: true }),
    date('until'),
    text('day'),
    { name: 'pinned', type: 'checkbox' },
    date('liveSince', { required: true }),
    date('publishedAt', { required: true }),
    text('publishedBy', { access: { read: signedIn } }),
    date('withdrawnAt', { access: { read: signedIn } }),
    text('withdrawnBy', { access: { read: signedIn } }),
    text('reason', { access: { read: signedIn } }),
    text('related'),
    // Several rows of another table on SQLite: written in the one transaction of the publication.
    text('names', { hasMany: true, index: true }),
    text('words'),
    text('contentHash'),
    { name: 'content', type: 'json' },
  ],
}
