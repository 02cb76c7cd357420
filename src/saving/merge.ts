import type { FlattenedField } from 'payload'
import { isSame } from '@/lib/canonical'
import { split } from './split'

type Values = Record<string, unknown>

/** The same item three times, as the database keeps it (localized fields as `{en, ru, zh}`). */
export type Versions = {
  /** What the writer started from. */
  base: Values
  /** What the writer wants to store. */
  mine: Values
  /** What is stored now. */
  theirs: Values
}

/** What one write may change: the text of one language, of all (`null`, our own code) or of none (`false`); and the facts, or not. */
export type Scope = { language: string | null | false; facts: boolean }

const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

/**
 * Merges a write into what is stored now, three ways. A language other than the one written keeps
 * what is stored; in what the write may change, whatever the writer changed since their base wins,
 * and all else stays as stored. A key that `mine` lacks is unchanged.
 *
 * @param fields flattened fields of the sanitized collection config
 * @returns the document to store
 */
export function merge(
  fields: FlattenedField[],
  { base, mine, theirs }: Versions,
  scope: Scope,
): Values {
  const merged: Values = { ...mine, ...theirs }
  for (const field of fields) {
    const { name } = field
    if (!(name in mine)) continue
    const three: Versions3 = { base: base[name], mine: mine[name], theirs: theirs[name] }
    if ('localized' in field && field.localized) merged[name] = mergeLanguages(three, scope)
    else if (field.type === 'array') merged[name] = mergeRows(field.flattenedFields, three, scope)
    else if (field.type === 'group' || field.type === 'tab')
      merged[name] = merge(
        field.flattenedFields,
        { base: asValues(three.base), mine: asValues(three.mine), theirs: asValues(three.theirs) },
        scope,
      )
    else merged[name] = scope.facts ? pick(three) : three.theirs
  }
  return merged
}

type Versions3 = { base: unknown; mine: unknown; theirs: unknown }

/** Mine if I changed it, else theirs. */
const pick = ({ base, mine, theirs }: Versions3) => (isSame(mine, base) ? theirs : mine)

function mergeLanguages({ base, mine, theirs }: Versions3, { language }: Scope): Values {
  const [from, to, stored] = [asValues(base), asValues(mine), asValues(theirs)]
  const merged: Values = { ...stored }
  const written = language === null ? Object.keys(to) : [language].filter((code) => code !== false)
  for (const code of written) {
    const value = pick({ base: from[code], mine: to[code], theirs: stored[code] })
    if (value === undefined) delete merged[code]
    else merged[code] = value
  }
  return merged
}

/**
 * The set, order and shared cells of rows are facts and are taken whole from one side; localized
 * cells belong to their language and are paired by the row's id, never by its position.
 */
function mergeRows(
  fields: FlattenedField[],
  { base, mine, theirs }: Versions3,
  scope: Scope,
): Values[] {
  const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Values[]) : [])
  const factsOf = (value: unknown) =>
    rowsOf(value).map((row) => ({ id: row.id, ...split(fields, row).facts }))
  const changed = scope.facts && !isSame(factsOf(mine), factsOf(base))
  const find = (rows: unknown, id: unknown) => rowsOf(rows).find((row) => row.id === id)
  return rowsOf(changed ? mine : theirs).map((row) => {
    const stored = find(theirs, row.id)
    const wanted = find(mine, row.id)
    if (!stored || !wanted) return row
    const cells = merge(
      fields,
      { base: asValues(find(base, row.id)), mine: wanted, theirs: stored },
      { ...scope, facts: false },
    )
    return changed ? withFacts(fields, cells, row) : cells
  })
}

/** `cells` for what is localized, `row` for what is shared; nested rows as in `row`. */
function withFacts(fields: FlattenedField[], cells: Values, row: Values): Values {
  const result: Values = { ...row }
  for (const field of fields) {
    if ('localized' in field && field.localized) result[field.name] = cells[field.name]
    else if (field.type === 'array') {
      const inner = (cells[field.name] ?? []) as Values[]
      result[field.name] = ((row[field.name] ?? []) as Values[]).map((one) => {
        const cell = inner.find(({ id }) => id === one.id)
        return cell ? withFacts(field.flattenedFields, cell, one) : one
      })
    }
  }
  return result
}
