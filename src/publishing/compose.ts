import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { canonical } from '@/lib/canonical'
import { fold } from '@/lib/fold'
import { kindOf, type ItemCollection } from '@/publications/kinds'
import { addressKey, publicationKey } from '@/publications/paths'
import type { Publication, PublicationContent } from '@/publications/row'
import { collectReferences, encodeReferences } from '@/saving/references'
import { readRevisions } from '@/saving/revisions'
import { bookkeeping } from '@/saving/split'
import { snapshotMedia } from './media'

type Values = Record<string, unknown>

/** Everything about a publication that follows from the approved document alone. */
export type Composed = Pick<
  Publication,
  | 'key'
  | 'collection'
  | 'item'
  | 'language'
  | 'revision'
  | 'factsRevision'
  | 'sourceLanguage'
  | 'kind'
  | 'title'
  | 'slug'
  | 'address'
  | 'until'
  | 'pinned'
  | 'related'
  | 'names'
  | 'words'
  | 'contentHash'
> & { content: PublicationContent; ownDate?: string; zone?: string }

/**
 * Composes the public record of one language version.
 *
 * @param doc the working copy read in that language alone: depth 0, no fallback
 */
export async function compose(
  req: PayloadRequest,
  collection: ItemCollection,
  language: Locale,
  doc: Values,
): Promise<Composed> {
  const kind = kindOf(collection)
  const fields = req.payload.collections[collection].config.flattenedFields
  const revisions = readRevisions(doc.revisions)
  const references = collectReferences(fields, doc)
  const content: PublicationContent = {
    fields: Object.fromEntries(
      Object.entries(doc).filter(([name]) => !bookkeeping.has(name) && name !== 'deletedAt'),
    ),
    media: await snapshotMedia(req, references, language),
  }
  const id = String(doc.id)
  const title = text(doc[kind.title])
  const slug = kind.path === null ? id : text(doc.slug)
  return {
    key: publicationKey(collection, id, language),
    collection,
    item: id,
    language,
    revision: revisions[language] ?? 0,
    factsRevision: revisions.facts ?? 0,
    sourceLanguage: doc.sourceLanguage as Locale,
    kind: text(doc.kind) || null,
    title,
    slug,
    address: addressKey(collection, language, slug),
    ...(kind.zone ? { zone: text(doc[kind.zone]) } : {}),
    ownDate: kind.dates.map((name) => text(doc[name])).find(Boolean),
    until: kind.ends ? text(doc[kind.ends]) || null : null,
    pinned: doc.pinned === true,
    related: encodeReferences(references),
    names: [...references].toSorted(),
    words: fold([title, ...kind.words.map((name) => text(doc[name]))].join(' ')),
    contentHash: createHash('sha256').update(canonical(content)).digest('hex'),
    content,
  }
}

const text = (value: unknown) =>
  typeof value === 'string' ? value.trim() : value instanceof Date ? value.toISOString() : ''
