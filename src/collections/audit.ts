import type { CollectionConfig, Field } from 'payload'
import { actions, searched, subjects } from '@/audit/row'
import { exportRecord } from '@/audit/export'
import { may, type Person } from '@/editorial/permissions'
import { localeCodes } from '@/i18n/locales'
import { allow, nobody } from './access'
import { labelled, word } from './labelled'

const text = (name: string, extra: Record<string, unknown> = {}): Field =>
  ({ name, type: 'text', ...extra }) as Field
const number = (name: string): Field => ({ name, type: 'number' })

const kinds = subjects.map((slug) => ({
  value: slug,
  label: word(`collections.${slug}.one`),
}))

/**
 * The record: who did what to which language version, when and from where. Rows are written by the
 * gate and the publishing room in the step that they record, each with the hash of the one before.
 * Nobody can write one, and the database adapter refuses it from whatever side.
 */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: word('collections.audit.one'), plural: word('collections.audit.many') },
  admin: {
    useAsTitle: 'title',
    group: word('groups.system'),
    description: word('descriptions.record'),
    defaultColumns: ['at', 'personName', 'action', 'title', 'language', 'changed'],
    listSearchableFields: [...searched],
    hidden: ({ user }) => !may(user as unknown as Person, 'readRecord'),
    components: { beforeListTable: ['@/admin/audit/export-link#ExportLink'] },
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    read: allow('readRecord'),
  },
  endpoints: [{ path: '/export.csv', method: 'get', handler: exportRecord }],
  defaultSort: '-sequence',
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['collection', 'item'] }],
  fields: [
    ...labelled([
      {
        name: 'at',
        type: 'date',
        required: true,
        index: true,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      { name: 'action', type: 'select', options: [...actions], required: true, index: true },
      text('personName', { label: word('fields.byName') }),
      text('title', { label: word('fields.itemTitle') }),
      { name: 'language', type: 'select', options: [...localeCodes] },
      text('changed', {
        admin: { components: { Cell: '@/admin/audit/changed-cell#ChangedCell' } },
      }),
      number('fromRevision'),
      number('toRevision'),
      number('fromFacts'),
      number('toFacts'),
      text('detail'),
      { name: 'collection', type: 'select', options: kinds },
      text('item'),
      text('person', { index: true }),
      text('address'),
      text('requestId'),
      { name: 'sequence', type: 'number', required: true, unique: true, index: true },
      text('previousHash'),
      text('hash', { required: true }),
    ]),
    text('key', { required: true, unique: true, index: true, admin: { hidden: true } }),
  ],
}
