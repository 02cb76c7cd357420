import type { Field } from 'payload'
import { word } from '../labelled'

type Extra = Record<string, unknown>

/** A single line. */
export const line = (name: string, extra: Extra = {}): Field =>
  ({ name, type: 'text', ...extra }) as Field

/** Several lines without formatting. */
export const lines = (name: string, extra: Extra = {}): Field =>
  ({ name, type: 'textarea', ...extra }) as Field

/** One of a fixed list; its words are in the admin's translation files under `options`. */
export const choice = (name: string, options: readonly string[], extra: Extra = {}): Field =>
  ({ name, type: 'select', options: [...options], ...extra }) as Field

/** One item of another collection, or of several. */
export const one = (name: string, relationTo: string | string[], extra: Extra = {}): Field =>
  ({ name, type: 'relationship', relationTo, ...extra }) as Field

/** Items of another collection, in an order that the editor gives. */
export const many = (name: string, relationTo: string | string[], extra: Extra = {}): Field =>
  one(name, relationTo, { hasMany: true, admin: { isSortable: true }, ...extra })

/** One uploaded file. */
export const file = (name: string, extra: Extra = {}): Field =>
  ({ name, type: 'upload', relationTo: 'media', ...extra }) as Field

/** A calendar day, kept as noon UTC of that day, so that no reader's zone moves it. */
export const day = (name: string, extra: Extra = {}): Field =>
  ({
    name,
    type: 'date',
    index: true,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'PP' } },
    ...extra,
  }) as Field

/** An instant, kept in UTC. */
export const instant = (name: string, extra: Extra = {}): Field =>
  ({
    name,
    type: 'date',
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime' } },
    ...extra,
  }) as Field

/** Rows that all languages share; cells that differ by language are marked with `ownText`. */
export const rows = (name: string, fields: Field[], extra: Extra = {}): Field =>
  ({ name, type: 'array', fields, ...extra }) as Field

/** A cell of a shared row of which every language has its own; `label` where its name alone would mislead. */
export const ownText = (name: string, label = name): Field => ({
  name,
  type: 'text',
  localized: true,
  label: word(`fields.${label}`),
})
