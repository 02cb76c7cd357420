import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { itemCollections } from '@/publications/kinds'
import { decodeLabel } from '@/saving/label'

/** An item can't go to the trash while readers see it or while other items name it. */
export const preventTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const original = originalDoc as { id: string; deletedAt?: string } | undefined
  if (operation !== 'update' || !original || !data.deletedAt || original.deletedAt) return data
  if (req.user && !may(personOf(req), 'trash'))
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
  await refuseRemoval(req, collection.slug, original.id)
  return data
}

/** Nor can it be deleted for good. */
export const preventDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseRemoval(req, collection.slug, String(id))

/** @throws APIError 409 that names the languages it is live in, or the items that name it */
export async function refuseRemoval(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<void> {
  const { docs } = await req.payload.db.find<{ language: string }>({
    collection: 'publications',
    where: {
      and: [
        { collection: { equals: collection } },
        { item: { equals: id } },
        { state: { equals: 'live' } },
      ],
    },
    pagination: false,
    req,
  })
  if (docs.length) {
    const languages = docs.map(({ language }) => language).join(', ')
    throw new APIError(
      req.t('communique:removal.live' as never, { languages }),
      409,
      { code: 'live', languages },
      true,
    )
  }
  const by = [
    ...(await namedBy(req, collection, id)),
    ...(collection === 'media' ? [...(await shownBy(req, id)), ...(await logoOf(req, id))] : []),
  ]
  if (by.length)
    throw new APIError(
      req.t('communique:removal.named' as never, { items: by.join('; ') }),
      409,
      { code: 'named', by },
      true,
    )
}

/**
 * Labels of up to five items whose working copies name this one. They are asked for below the Local
 * API: it gives the request the default language if it has none, and the save that is under way would
 * then empty the text of that language.
 */
async function namedBy(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  const labels: string[] = []
  for (const other of itemCollections) {
    const { docs } = await req.payload.db.find<{ id: string; label?: string }>({
      collection: other,
      where: {
        and: [
          { references: { contains: `|${collection}:${id}|` } },
          { id: { not_equals: id } },
          { deletedAt: { exists: false } },
        ],
      },
      select: { label: true },
      limit: 5,
      pagination: false,
      req,
    })
    const nameOf = (doc: (typeof docs)[number]) =>
      decodeLabel(doc.label, req.locale ?? undefined) || doc.id
    labels.push(...docs.map(nameOf))
    if (labels.length >= 5) break
  }
  return labels.slice(0, 5)
}

/** Titles of up to five publications that show a file, which their items may name no more. */
async function shownBy(req: PayloadRequest, id: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; title?: string; slug: string }>({
    collection: 'publications',
    where: {
      and: [{ state: { equals: 'live' } }, { related: { contains: `|media:${id}|` } }],
    },
    select: { title: true, slug: true },
    limit: 5,
    pagination: false,
    req,
  })
  return docs.map(({ title, slug }) => title || slug)
}

/** The name of the site's own settings, when the file is the site's logo. */
async function logoOf(req: PayloadRequest, id: string): Promise<string[]> {
  // Before anybody saved it there is none, which databases say in different ways.
  const site: { logo?: unknown } | null = await req.payload.db.findGlobal({ slug: 'site', req })
  const name = req.t('communique:collections.site.one' as never) as string
  return String(site?.logo ?? '') === id ? [name] : []
}
