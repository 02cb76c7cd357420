import { randomUUID } from 'node:crypto'
import type { FlattenedField, PayloadRequest } from 'payload'
import { isOverwriting, originOf } from '@/audit/origin'
import type { Action, Entry } from '@/audit/row'
import { isLocale, localeCodes, type Locale } from '@/i18n/locales'
import { isSame } from '@/lib/canonical'
import type { Stored } from './gate'
import { hoist } from './hoist'
import { decodeLabel } from './label'
import { isRestoring } from './restoring'
import { readRevisions } from './revisions'
import { split } from './split'

type Values = Record<string, unknown>

/** What a save was: the item before and after it, and what the writer worked in. */
export type Save = {
  collection: string
  fields: FlattenedField[]
  /** Nothing for a new item. */
  before: Stored | null
  after: Stored
  language: string | null | false
  /** Nothing for a save whose row is repaired. */
  req?: PayloadRequest
}

/** The row of the record for a save, from the two states of the item. */
export function saveEntry({ collection, fields, before, after, language, req }: Save): Entry {
  const [was, is] = [readRevisions(before?.revisions), readRevisions(after.revisions)]
  const moved = localeCodes.filter((code) => (was[code] ?? 0) !== (is[code] ?? 0))
  const factsMoved = (was.facts ?? 0) !== (is.facts ?? 0)
  // A save of facts alone belongs to no language.
  const worked = isLocale(language) ? language : null
  const own = worked && moved.includes(worked) ? worked : moved[0]
  const of = own ?? (factsMoved ? null : worked)
  const part = (doc: Stored | null, code: Locale) => split(fields, hoist(fields, doc, code))
  const changed = new Set<string>()
  let replaced = false
  const compare = (a: Values, b: Values) => {
    for (const name of differing(a, b)) {
      changed.add(name)
      replaced ||= name in a
    }
  }
  for (const code of moved) compare(part(before, code).text, part(after, code).text)
  const any = localeCodes[0] as Locale
  if (factsMoved) compare(part(before, any).facts, part(after, any).facts)
  const at = timeOf(after)
  return {
    ...originOf(req),
    ...(req ? {} : { person: (after.savedBy as string | null | undefined) ?? null }),
    key: saveKey(collection, after),
    action: actionOf(collection, before, after, replaced, req),
    at: new Date(at).toISOString(),
    collection,
    item: after.id,
    title: decodeLabel(after.label, of ?? undefined),
    language: of,
    fromRevision: of && before ? (was[of] ?? 0) : null,
    toRevision: of ? (is[of] ?? 0) : null,
    fromFacts: before ? (was.facts ?? 0) : null,
    toFacts: is.facts ?? 0,
    changed: [...changed].join(', '),
  }
}

/** Names one save; its time keeps it apart from a save after an older copy was put back. */
export function saveKey(collection: string, doc: Stored): string {
  return `${collection}/${doc.id}/${Number(doc.revision)}/${timeOf(doc)}`
}

/** The row of the record for the removal of an item, with its history. */
export function deleteEntry(collection: string, before: Stored, req?: PayloadRequest): Entry {
  return {
    ...originOf(req),
    // Names the revision that goes, so that a start can finish what a crash cut short.
    key: `${collection}/${before.id}/deleted/${Number(before.revision)}/${randomUUID()}`,
    action: 'delete',
    at: new Date().toISOString(),
    collection,
    item: before.id,
    title: decodeLabel(before.label),
  }
}

function actionOf(
  collection: string,
  before: Stored | null,
  after: Stored,
  replaced: boolean,
  req?: PayloadRequest,
): Action {
  if (!before) return 'create'
  if (Boolean(before.deletedAt) !== Boolean(after.deletedAt))
    return after.deletedAt ? 'trash' : 'untrash'
  if (isRestoring(req)) return 'restore'
  // What fills an empty field or changes nothing has overwritten nothing.
  return replaced && isOverwriting(req, collection, after.id) ? 'overwrite' : 'save'
}

function differing(a: Values, b: Values): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => !isSame(a[name], b[name]))
}

const timeOf = ({ updatedAt }: Stored) =>
  updatedAt ? new Date(updatedAt as string).getTime() : Date.now()
