import type { FlattenedField } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import { kindOf, type ItemCollection } from '@/publications/kinds'
import { hoist } from './hoist'
import { encodeLabel } from './label'
import { collectReferences, encodeReferences } from './references'
import { nextRevisions, readRevisions } from './revisions'
import { split } from './split'

type Values = Record<string, unknown>

/**
 * What the newsroom derives from a stored document: its counters, the label that the admin shows and
 * searches, and all that it refers to in any language. Derived from the whole document at each save,
 * so nothing can drift.
 *
 * @param before the document as stored until now; nothing for a new one
 * @param after the document to store, all its languages
 */
export function accounts(
  collection: ItemCollection,
  fields: FlattenedField[],
  before: Values | null,
  after: Values,
) {
  const part = (doc: Values, language: string) => split(fields, hoist(fields, doc, language))
  let revisions = readRevisions(before?.revisions)
  for (const [index, language] of localeCodes.entries()) {
    const next = nextRevisions(
      revisions,
      language,
      before && part(before, language),
      part(after, language),
    )
    // Facts are the same in every language: they are counted once.
    revisions = index === 0 ? next : { ...next, facts: revisions.facts }
  }
  return {
    revision: Number(before?.revision ?? 0) + 1,
    revisions,
    label: labelOf(collection, after),
    references: encodeReferences(collectReferences(fields, after)),
  }
}

/** Long texts are no use for finding an item by name. */
const long = new Set(['lead', 'description', 'summary'])

function labelOf(collection: ItemCollection, doc: Values): string {
  const kind = kindOf(collection)
  const languages = (name: string) => (doc[name] ?? {}) as Partial<Record<Locale, string>>
  const words = kind.words
    .filter((name) => !long.has(name))
    .flatMap((name) => Object.values(languages(name)))
  return encodeLabel(
    languages(kind.title),
    words.filter(Boolean),
    doc.sourceLanguage as Locale | undefined,
  )
}
