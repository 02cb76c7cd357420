import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { addressKey } from '@/publications/paths'

/**
 * Whether another item has, or had, a slug in a language: in its working copy or for its readers.
 *
 * @param id the item that wants it, if there is one already
 */
export async function isSlugTaken(
  req: PayloadRequest,
  kind: ItemCollection,
  language: Locale,
  slug: string,
  id?: string,
): Promise<boolean> {
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
