import type { PayloadRequest } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import { isItemCollection, kindOf, type ItemCollection } from '@/publications/kinds'
import { addressKey } from '@/publications/paths'
import { collectReferences, type Reference } from '@/saving/references'
import type { Item } from './item'
import { readMedia } from './media'
import { findPublications } from './store'

/** Addresses that the site itself uses right under a language. */
const reservedSlugs = [
  'news',
  'events',
  'organisations',
  'people',
  'documents',
  'topics',
  'search',
  'feed',
  'media',
]

/** Under the sections, where lists and calendars stand. */
const reservedInSections = ['archive', 'calendar']

function isReserved(collection: ItemCollection, slug: string): boolean {
  if (collection !== 'pages') return reservedInSections.includes(slug)
  return reservedSlugs.includes(slug) || (localeCodes as string[]).includes(slug)
}

/** One reason against a publication: what is wrong, and the field to go to. */
export type Problem = {
  code:
    | 'noTitle'
    | 'noSlug'
    | 'slugTaken'
    | 'slugReserved'
    | 'emptyBody'
    | 'imageWithoutAlt'
    | 'inTrash'
    | 'linkNotPublished'
  field: string
  /** What it is about, where the code alone doesn't say. */
  subject?: string
}

/** Errors stop a publication; warnings are shown and leave it to the editor. */
export type Verdict = { errors: Problem[]; warnings: Problem[] }

/** Looks at one language version and says everything that speaks against publishing it. */
export async function check(
  req: PayloadRequest,
  collection: ItemCollection,
  language: Locale,
  doc: Item,
): Promise<Verdict> {
  const kind = kindOf(collection)
  const errors: Problem[] = []
  if (doc.deletedAt) errors.push({ code: 'inTrash', field: kind.title })
  if (isBlank(doc[kind.title])) errors.push({ code: 'noTitle', field: kind.title })
  if (kind.path !== null) errors.push(...(await slugProblems(req, collection, language, doc)))
  if (kind.body.length && kind.body.every((name) => isBlank(doc[name]))) {
    errors.push({ code: 'emptyBody', field: kind.body.at(-1) ?? kind.title })
  }
  const references = collectReferences(
    req.payload.collections[collection].config.flattenedFields,
    doc,
  )
  for (const image of await readMedia(req, references, language)) {
    if (image.mimeType?.startsWith('image/') && isBlank(image.alt))
      errors.push({
        code: 'imageWithoutAlt',
        field: fieldOf(doc, image.id),
        subject: image.label ?? image.filename,
      })
  }
  return { errors, warnings: await deadLinks(req, references, language, doc) }
}

async function slugProblems(
  req: PayloadRequest,
  collection: ItemCollection,
  language: Locale,
  doc: Item,
): Promise<Problem[]> {
  const slug = typeof doc.slug === 'string' ? doc.slug : ''
  if (isBlank(slug)) return [{ code: 'noSlug', field: 'slug' }]
  if (isReserved(collection, slug)) return [{ code: 'slugReserved', field: 'slug', subject: slug }]
  const taken = await findPublications(
    req,
    {
      and: [
        { collection: { equals: collection } },
        { language: { equals: language } },
        {
          or: [
            { address: { equals: addressKey(collection, language, slug) } },
            { formerSlugs: { contains: `|${slug}|` } },
          ],
        },
        { item: { not_equals: doc.id } },
      ],
    },
    1,
  )
  return taken.map((row) => ({
    code: 'slugTaken' as const,
    field: 'slug',
    subject: row.title || row.slug,
  }))
}

/** Items named here that readers of this language can't open. */
async function deadLinks(
  req: PayloadRequest,
  references: Set<Reference>,
  language: Locale,
  doc: Item,
): Promise<Problem[]> {
  const items = [...references]
    .map((one) => one.split(':') as [string, string])
    .filter(([kind]) => isItemCollection(kind))
  if (!items.length) return []
  const live = await findPublications(
    req,
    {
      and: [
        { language: { equals: language } },
        { state: { equals: 'live' } },
        { item: { in: items.map(([, id]) => id) } },
      ],
    },
    items.length,
  )
  const there = new Set(live.map((row) => row.item))
  const problems: Problem[] = []
  for (const [kind, id] of items) {
    if (there.has(id) || !isItemCollection(kind)) continue
    const { docs } = await req.payload.find({
      collection: kind,
      where: { id: { equals: id } },
      select: { label: true },
      depth: 0,
      limit: 1,
      locale: language,
      overrideAccess: true,
    })
    problems.push({
      code: 'linkNotPublished',
      field: fieldOf(doc, id),
      subject: String(docs[0]?.label ?? id),
    })
  }
  return problems
}

/** The field of a document that holds an id, for the link to it. */
function fieldOf(doc: Item, id: string): string {
  const found = Object.entries(doc).find(
    ([name, value]) =>
      name !== 'id' && name !== 'references' && JSON.stringify(value ?? '').includes(id),
  )
  return found?.[0] ?? 'id'
}

/** Nothing a reader would see: no text, or rich text without a word, picture or table. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || !('root' in value)) return false
  return !hasContent((value as { root: unknown }).root)
}

function hasContent(node: unknown): boolean {
  const { type, text, children } = node as { type?: string; text?: string; children?: unknown[] }
  if (typeof text === 'string' && text.trim() !== '') return true
  if (type === 'upload' || type === 'block') return true
  return (children ?? []).some(hasContent)
}
