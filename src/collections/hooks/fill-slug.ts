import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { languageOf } from '@/editorial/person'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { slugify } from '@/lib/slug'
import { itemKinds, type ItemCollection } from '@/publications/kinds'
import { isSlugTaken } from '@/publishing/slug-taken'

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
    if (!(await isSlugTaken(req, kind, language, slug, id))) return slug
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
