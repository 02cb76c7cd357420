import { randomUUID } from 'node:crypto'
import type { FlattenedField, PayloadRequest } from 'payload'
import { originOf } from '@/audit/origin'
import type { Entry } from '@/audit/row'
import { localeCodes, type Locale } from '@/i18n/locales'
import { canonical } from '@/lib/canonical'
import type { Stored } from './gate'
import { hoist } from './hoist'
import { decodeLabel } from './label'

/** What the record names when it changed, by the words of the form. */
const facts = { rights: 'rights', filename: 'file', focalX: 'focalPoint', focalY: 'focalPoint' }
const texts = ['alt', 'caption', 'credit']

/**
 * The row of the record for a write to an uploaded file, if it changed anything that people gave it.
 *
 * @param before nothing for a new file
 * @param after nothing for one that is removed
 */
export function fileEntries(
  fields: FlattenedField[],
  before: Stored | null,
  after: Stored | null,
  req?: PayloadRequest,
): Entry[] {
  const file = after ?? before
  if (!file) return []
  const entry: Omit<Entry, 'action'> = {
    ...originOf(req),
    key: `media/${file.id}/${randomUUID()}`,
    at: new Date().toISOString(),
    collection: 'media',
    item: file.id,
    title: decodeLabel(file.label),
    detail: String(file.originalName ?? '') || null,
  }
  // Names the one upload that there is, so that a start can repair it and neither is recorded twice.
  if (!before) return [{ ...entry, key: `media/${file.id}/uploaded`, action: 'upload' }]
  if (!after) return [{ ...entry, action: 'delete' }]
  const differs = (name: string, a: Stored, b: Stored) =>
    canonical(a[name] ?? null) !== canonical(b[name] ?? null)
  const inLanguage = (code: Locale) => {
    const [was, is] = [before, after].map((doc) => hoist(fields, doc, code) as Stored)
    return texts.filter((name) => differs(name, was as Stored, is as Stored))
  }
  const languages = localeCodes.filter((code) => inLanguage(code).length)
  const changed = new Set([
    ...languages.flatMap(inLanguage),
    ...Object.entries(facts).flatMap(([name, word]) =>
      differs(name, before, after) ? [word] : [],
    ),
  ])
  if (!changed.size) return []
  const language = languages.length === 1 ? languages[0] : null
  return [{ ...entry, action: 'save', language, changed: [...changed].join(', ') }]
}
