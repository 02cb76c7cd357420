import type { CollectionConfig, Field } from 'payload'
import { localeCodes } from '@/i18n/locales'
import { itemCollections } from '@/publications/kinds'
import { nobody } from './access'
import { word } from './labelled'

const text = (name: string, extra: Record<string, unknown> = {}): Field =>
  ({ name, type: 'text', required: true, ...extra }) as Field
const instant = (name: string, extra: Record<string, unknown> = {}): Field =>
  ({ name, type: 'date', required: true, ...extra }) as Field

/**
 * Who has which item open: one row an opening of a form, renewed while it is open and removed soon
 * after. It is in the database because colleagues may be at another server process. No part of an
 * item, not recorded, and read by nobody but the presence room.
 */
export const presence: CollectionConfig = {
  slug: 'presence',
  labels: { singular: word('collections.presence.one'), plural: word('collections.presence.many') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['kind', 'item'] }],
  fields: [
    text('key', { unique: true, index: true }),
    { name: 'kind', type: 'select', options: [...itemCollections], required: true },
    text('item'),
    { name: 'language', type: 'select', options: [...localeCodes], required: true },
    text('person'),
    text('name', { required: false }),
    instant('since'),
    instant('seenAt', { index: true }),
  ],
}
