import type { Field, FieldAccess } from 'payload'
import { may } from '@/editorial/permissions'
import { personOf } from '@/editorial/person'

const writeFacts: FieldAccess = ({ req }) => may(personOf(req), 'writeFacts')

/**
 * Closes every shared field to people who may write only a language. Localized cells inside shared
 * rows stay open; that rows themselves are neither added, dropped nor moved is seen to on saving.
 */
export function asFacts(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'ui' || ('localized' in field && field.localized)) return field
    if (
      field.type === 'array' ||
      field.type === 'group' ||
      field.type === 'row' ||
      field.type === 'collapsible'
    )
      return { ...field, fields: asFacts(field.fields) } as Field
    return {
      ...field,
      access: {
        create: writeFacts,
        update: writeFacts,
        ...('access' in field ? field.access : {}),
      },
    } as Field
  })
}
