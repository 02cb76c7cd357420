import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { languageOf } from '@/editorial/person'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { slugify } from '@/lib/slug'
import { addressKey } from '@/publications/paths'
import { itemKinds, type ItemCollection } from '@/publications/kinds'

/**
 * Gives each language version its slug: what the editor wrote, made safe, else one made of the
 * title when there is a title, else none yet. Never empty once there is a title, and never one
 * that another item has, or had, in this language.
 */
export const fillSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const kind = collection.slug as ItemCollection
  const title = text(data[itemKinds[kind].title])
  const wanted = text(data.slug)
  if (!title && !wanted) return data
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (wanted && wanted === (originalDoc as { slug?: string } | undefined)?.slug) return data
  const base = slugify(wanted) || slugify(title) || `${kind}-${randomBytes(4).toString('hex')}`
  data.slug = await freeSlug(req, kind, languageOf(req) ?? defaultLocale, base, id)
  return data
}

async function freeSlug(
  req: PayloadRequest,
  kind: ItemCollection,
  language: Locale,
  base: string,
  id?: string,
) {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!(await isTaken(req, kind, language, slug, id))) return slug
  }
}

async function isTaken(
  req: PayloadRequest,
  kind: ItemCollection,
  language: Locale,
  slug: string,
  id?: string,
) {
  const others = id ? [{ id: { not_equals: id } }] : []
  const working = await req.payload.db.count({
    collection: kind,
    locale: language,
    where: { and: [{ slug: { equals: slug } }, ...others] },
    req,
  })
  if (working.totalDocs) return true
  const owner = id ? [{ item: { not_equals: id } }] : []
  const published = await req.payload.db.count({
    collection: 'publications',
    where: {
      and: [
        { collection: { equals: kind } },
        { language: { equals: language } },
        {
          or: [
            { address: { equals: addressKey(kind, language, slug) } },
            { formerSlugs: { contains: `|${slug}|` } },
          ],
        },
        ...owner,
      ],
    },
    req,
  })
  return published.totalDocs > 0
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
