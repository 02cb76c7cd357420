import type { Field, FieldHook } from 'payload'
import { decodeLabel } from '@/saving/label'
import { word } from '../labelled'

const show: FieldHook = ({ value, req }) => decodeLabel(value, req.locale ?? undefined)

/**
 * One column that the admin shows as an item's title and searches by: pickers ask for the title
 * field alone, so what is shown and what is searched must be the same field.
 */
export function labelField(): Field {
  return {
    name: 'label',
    type: 'text',
    index: true,
    label: word('fields.label'),
    admin: { hidden: true, disableBulkEdit: true },
    access: { create: () => false, update: () => false },
    hooks: { afterRead: [show] },
  }
}
