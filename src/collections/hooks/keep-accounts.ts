import type { CollectionBeforeChangeHook, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { languageOf } from '@/editorial/person'
import { defaultLocale, localeCodes, type Locale } from '@/i18n/locales'
import { itemKinds, type ItemCollection } from '@/publications/kinds'
import { collectReferences, encodeReferences } from '@/saving/references'
import { nextRevisions, readRevisions } from '@/saving/revisions'
import { split } from '@/saving/split'
import { encodeLabel } from '../fields/label'

type Values = Record<string, unknown>

/**
 * Keeps what the newsroom derives from an item: its revisions, the label that the admin shows and
 * searches, and what it refers to in all its languages. Derived anew from the stored document on
 * every save, so nothing can drift.
 */
export const keepAccounts: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const language = languageOf(req) ?? defaultLocale
  const id = (originalDoc as Values | undefined)?.id as string | undefined
  const stored = id
    ? await req.payload.db.findOne<Values & { id: string }>({
        collection: collection.slug,
        where: { id: { equals: id } },
        req,
      })
    : null
  const fields = collection.flattenedFields
  const copied =
    operation === 'create' ? readRevisions(data.revisions) : readRevisions(stored?.revisions)
  const before = operation === 'create' ? null : split(fields, originalDoc as Values)
  data.revisions = nextRevisions(copied, language, before, split(fields, data))
  data.label = labelOf(collection, stored, data, language)
  const references = collectReferences(fields, data)
  if (stored)
    for (const one of collectReferences(localizedOnly(fields), stored)) references.add(one)
  data.references = encodeReferences(references)
  return data
}

function labelOf(
  collection: SanitizedCollectionConfig,
  stored: Values | null,
  data: Values,
  language: Locale,
): string {
  const kind = itemKinds[collection.slug as ItemCollection]
  const inAll = (name: string): Partial<Record<Locale, string>> => ({
    ...(stored?.[name] as Values | undefined),
    [language]: data[name] as string | undefined,
  })
  const words = kind.words.filter(
    (name) => name !== 'lead' && name !== 'description' && name !== 'summary',
  )
  return encodeLabel(
    inAll(kind.title),
    words.flatMap((name) => Object.values(inAll(name)).filter(Boolean)),
    data.sourceLanguage as Locale | undefined,
  )
}

/** The stored text of other languages; the one being written is about to change. */
function localizedOnly(fields: FlattenedField[]): FlattenedField[] {
  return fields.filter((field) => 'localized' in field && field.localized)
}

/** A copy of an item starts its own count: one save in each language that it brings along. */
export function restartRevisions(value: unknown) {
  const revisions = readRevisions(value)
  return Object.fromEntries(localeCodes.filter((code) => revisions[code]).map((code) => [code, 1]))
}
