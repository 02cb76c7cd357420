import type { Field, GlobalConfig } from 'payload'
import { word } from '@/collections/labelled'

/** Counters as those of items; the form sends back `revisions` as it was opened with. */
export const counters: Field[] = [
  { name: 'revision', type: 'number', admin: { hidden: true }, access: { update: () => false } },
  { name: 'revisions', type: 'json', admin: { hidden: true } },
]

/** Where both stand in the admin. */
export const inAdmin: GlobalConfig['admin'] = { group: word('groups.site') }

type More = Record<string, unknown>

/** A line of text. */
export const line = (name: string, more: More = {}): Field =>
  ({ name, type: 'text', ...more }) as Field

/** Several lines of text, each language's own. */
export const lines = (name: string, more: More = {}): Field =>
  ({ name, type: 'textarea', localized: true, ...more }) as Field

/** Rows of which every language has its own set and order. */
export const ownRows = (name: string, fields: Field[], maxRows: number): Field => ({
  name,
  type: 'array',
  localized: true,
  maxRows,
  fields,
})
