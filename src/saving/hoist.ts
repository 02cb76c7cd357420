import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A stored document, which holds all its languages, as it reads in one of them.
 *
 * @param fields flattened fields of the sanitized collection config
 * @param doc the document as the database keeps it: localized fields as `{en, ru, zh}`
 */
export function hoist(
  fields: FlattenedField[],
  doc: Values | null | undefined,
  language: string,
): Values {
  const hoisted: Values = { ...doc }
  for (const field of fields) {
    const value = doc?.[field.name]
    if ('localized' in field && field.localized)
      hoisted[field.name] = isObject(value) ? value[language] : undefined
    else if (field.type === 'array' && Array.isArray(value))
      hoisted[field.name] = value.map((row) =>
        hoist(field.flattenedFields, row as Values, language),
      )
    else if ((field.type === 'group' || field.type === 'tab') && isObject(value))
      hoisted[field.name] = hoist(field.flattenedFields, value, language)
  }
  return hoisted
}
