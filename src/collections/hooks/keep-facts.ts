import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'

type Values = Record<string, unknown>

/**
 * Holds translators to their language: rows of shared lists stay those that were stored, in their
 * order, and take from the save only their localized cells. (Single facts are closed by field access,
 * which can't see whether a row was added, dropped or moved.)
 */
export const keepFacts: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || !req.user || may(personOf(req), 'writeFacts')) return data
  return keepRows(collection.flattenedFields, originalDoc as Values, data)
}

/** `data` with the rows of every shared array as in `original`, localized cells paired by row id. */
export function keepRows(
  fields: FlattenedField[],
  original: Values | undefined,
  data: Values,
): Values {
  const kept: Values = { ...data }
  for (const field of fields) {
    if ('localized' in field && field.localized) continue
    if (field.type === 'array') {
      const given = new Map(((data[field.name] as Values[]) ?? []).map((row) => [row.id, row]))
      const rows = (original?.[field.name] as Values[] | undefined) ?? []
      kept[field.name] = rows.map((row) => ({
        ...row,
        ...cellsOf(field.flattenedFields, row, given.get(row.id)),
      }))
    } else if (field.type === 'group' || field.type === 'tab') {
      kept[field.name] = keepRows(
        field.flattenedFields,
        original?.[field.name] as Values,
        (data[field.name] as Values) ?? {},
      )
    }
  }
  return kept
}

function cellsOf(fields: FlattenedField[], row: Values, given: Values | undefined): Values {
  if (!given) return {}
  const cells: Values = {}
  for (const field of fields) {
    if ('localized' in field && field.localized && field.name in given)
      cells[field.name] = given[field.name]
    else if (field.type === 'array') cells[field.name] = keepRows([field], row, given)[field.name]
  }
  return cells
}
