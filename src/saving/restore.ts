import type { FlattenedField, PayloadRequest } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import { keepSeen } from './bases'
import type { Seen } from './entity-tag'
import type { Stored } from './gate'
import { markRestoring, type HistoryPart } from './restoring'
import { readRevisions, type Revisions } from './revisions'
import { bookkeeping } from './split'

type Values = Record<string, unknown>

/**
 * Gives back an earlier state of one language's text, or of the facts, as a new save through the
 * gate. Other languages stay as they are; only a shared row that comes back brings its cells in all.
 *
 * @param version the item as the history keeps it, with all its languages
 * @param seen what the person had compared it with; nothing to restore over whatever is there
 * @returns the counters after it
 * @throws Outdated when that part moved on since `seen`; then nothing was written
 */
export async function restorePart(
  req: PayloadRequest,
  collection: ItemCollection,
  part: HistoryPart,
  version: Stored,
  seen: Seen | undefined,
): Promise<Revisions> {
  const { id } = version
  const fields = req.payload.collections[collection].config.flattenedFields
  markRestoring(req, part)
  if (seen) keepSeen(req, collection, id, seen)
  const data = wanted(fields, version, part)
  const stored = (await req.payload.db.updateOne({
    collection,
    id,
    data,
    req,
  })) as unknown as Stored
  return readRevisions(stored.revisions)
}

/** What the gate is asked to store: with every field named, for what is left out stays as it is. */
function wanted(fields: FlattenedField[], version: Values, part: HistoryPart): Values {
  const values: Values = {}
  for (const field of fields) {
    const { name, type } = field
    if (bookkeeping.has(name) || ('virtual' in field && field.virtual)) continue
    const value = version[name]
    if ('localized' in field && field.localized)
      values[name] =
        part === 'facts' ? value : { ...asValues(value), [part]: asValues(value)[part] ?? null }
    else if (type === 'group' || type === 'tab')
      values[name] = wanted(field.flattenedFields, asValues(value), part)
    else if (type === 'array')
      values[name] = asRows(value).map((row) => ({
        ...row,
        ...wanted(field.flattenedFields, row, part),
      }))
    else values[name] = value ?? (isList(field) ? [] : null)
  }
  return values
}

const isList = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true
const asRows = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])
const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}
