import { canonical } from '@/lib/canonical'

export type Values = Record<string, unknown>

/** What the comparison has to know of a field; the admin's client fields have it all. */
export type Shape = {
  name?: string
  type: string
  localized?: boolean
  fields?: Shape[]
  tabs?: { name?: string; fields: Shape[] }[]
}

/**
 * One thing that is merged as a whole: a field; the rows of an array without their localized cells;
 * or one such cell, named by the ids of its rows and not by their places.
 */
export type Part = { path: string; trail: Step[]; field: Shape; value: unknown }

/** Whose change a part holds, compared with what the form was opened with. */
export type Side = 'mine' | 'theirs' | 'both'

/** A field on the way to a part, and which of its rows. */
export type Step = { field: Shape; row?: string; index?: number }

/** What the newsroom keeps about an item itself. */
const kept = new Set([
  'id',
  'label',
  'revision',
  'revisions',
  'savedBy',
  'references',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

/** The fields that hold values, whatever tabs and rows they are laid out in. */
export function valued(fields: Shape[]): (Shape & { name: string })[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return (field.tabs ?? []).flatMap((tab) =>
        tab.name ? [{ ...tab, name: tab.name, type: 'group' }] : valued(tab.fields),
      )
    if (field.type === 'ui') return []
    if (field.name) return kept.has(field.name) ? [] : [field as Shape & { name: string }]
    return field.fields ? valued(field.fields) : []
  })
}

/** An item in one language, taken apart into what can be merged one by one. */
export function partsOf(fields: Shape[], doc: Values | null | undefined): Map<string, Part> {
  const parts = new Map<string, Part>()
  collect(fields, doc ?? {}, '', [], parts)
  return parts
}

function collect(
  fields: Shape[],
  doc: Values,
  prefix: string,
  trail: Step[],
  parts: Map<string, Part>,
): void {
  for (const field of valued(fields)) {
    const path = `${prefix}${field.name}`
    const value = doc[field.name]
    const here = [...trail, { field }]
    if (field.type === 'group')
      collect(field.fields ?? [], asValues(value), `${path}.`, here, parts)
    else if (field.type === 'array' && !field.localized) {
      parts.set(path, { path, trail: here, field, value: rowsOf(field, value) })
      cells(field, value, path, trail, parts)
    } else parts.set(path, { path, trail: here, field, value: value ?? null })
  }
}

function cells(
  field: Shape,
  rows: unknown,
  path: string,
  trail: Step[],
  parts: Map<string, Part>,
): void {
  for (const [index, row] of asRows(rows).entries()) {
    const step = { field, row: String(row.id), index }
    for (const inner of valued(field.fields ?? [])) {
      const at = `${path}#${step.row}.${inner.name}`
      const value = row[inner.name]
      if (inner.localized)
        parts.set(at, {
          path: at,
          trail: [...trail, step, { field: inner }],
          field: inner,
          value: value ?? null,
        })
      else if (inner.type === 'array') cells(inner, value, at, [...trail, step], parts)
    }
  }
}

/** The rows of an array without what each language has of its own. */
function rowsOf(field: Shape, rows: unknown): Values[] {
  return asRows(rows).map((row) => {
    const shared: Values = { id: row.id }
    for (const inner of valued(field.fields ?? [])) {
      if (inner.localized) continue
      shared[inner.name] =
        inner.type === 'array' ? rowsOf(inner, row[inner.name]) : (row[inner.name] ?? null)
    }
    return shared
  })
}

/** Puts an item together again from its parts; what has no part is as in `doc`. */
export function together(fields: Shape[], doc: Values, values: Map<string, unknown>): Values {
  return assemble(fields, doc, '', values)
}

function assemble(
  fields: Shape[],
  doc: Values,
  prefix: string,
  values: Map<string, unknown>,
): Values {
  const result: Values = { ...doc }
  for (const field of valued(fields)) {
    const path = `${prefix}${field.name}`
    if (field.type === 'group')
      result[field.name] = assemble(
        field.fields ?? [],
        asValues(doc[field.name]),
        `${path}.`,
        values,
      )
    else if (!values.has(path)) continue
    else if (field.type === 'array' && !field.localized)
      result[field.name] = fill(field, values.get(path), path, values)
    else result[field.name] = values.get(path) ?? null
  }
  return result
}

function fill(field: Shape, rows: unknown, path: string, values: Map<string, unknown>): Values[] {
  return asRows(rows).map((row) => {
    const full: Values = { ...row }
    for (const inner of valued(field.fields ?? [])) {
      const at = `${path}#${String(row.id)}.${inner.name}`
      if (inner.localized) full[inner.name] = values.get(at) ?? null
      else if (inner.type === 'array') full[inner.name] = fill(inner, row[inner.name], at, values)
    }
    return full
  })
}

/** Whether two values are the same to a reader: nothing, empty and unticked are one. */
export function same(a: unknown, b: unknown): boolean {
  return (isEmpty(a) && isEmpty(b)) || canonical(plain(a)) === canonical(plain(b))
}

/** `canonical` without the members that are empty in one place and missing in another. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(filled.map(([key, inner]) => [key, plain(inner)]))
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  )
}

const asRows = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])
const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}
