import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** An item in one language, taken apart: what all languages share, and what is this language's own. */
export type Split = { facts: Values; text: Values }

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !(value instanceof Date) &&
    Object.keys(value as object).length === 0)

/** Fields that the newsroom keeps about an item; they are neither its facts nor its text. */
export const bookkeeping = new Set([
  'id',
  'label',
  'revision',
  'savedBy',
  'revisions',
  'references',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
])

/**
 * Takes a document, read in one language, apart by its schema. Rows of arrays are facts (their set
 * and order belong to all languages); localized cells in them are text, paired by the row's id.
 * Empty values are left out, so that `null`, `''`, `[]` and a missing key are equal.
 *
 * @param fields flattened fields of the sanitized collection config
 * @param doc the document as read in one language, relations as ids
 */
export function split(fields: FlattenedField[], doc: Values | null | undefined): Split {
  const facts: Values = {}
  const text: Values = {}
  for (const field of fields) {
    if (bookkeeping.has(field.name) || ('virtual' in field && field.virtual)) continue
    const value = plain(doc?.[field.name])
    if (isEmpty(value)) continue
    if ('localized' in field && field.localized) text[field.name] = value
    else if (field.type === 'array')
      Object.assign(facts, splitRows(field.name, field.flattenedFields, value, text))
    else if (field.type === 'group' || field.type === 'tab') {
      const inner = split(field.flattenedFields, value as Values)
      if (!isEmpty(inner.facts)) facts[field.name] = inner.facts
      if (!isEmpty(inner.text)) text[field.name] = inner.text
    } else facts[field.name] = value
  }
  return { facts, text }
}

function splitRows(name: string, fields: FlattenedField[], rows: unknown, text: Values): Values {
  const cells: Values = {}
  const kept = (rows as Values[]).map((row) => {
    const inner = split(fields, row)
    if (!isEmpty(inner.text)) cells[String(row.id)] = inner.text
    return { id: row.id, ...inner.facts }
  })
  if (!isEmpty(cells)) text[name] = cells
  return { [name]: kept }
}

/** Dates as the database gives them back: ISO 8601 text. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}
