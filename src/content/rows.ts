import type { Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import type { Publication } from '@/publications/row'
import { getStore } from './payload'

const live: Where = { state: { equals: 'live' } }

type Wish = { where: Where; sort?: string[]; limit?: number }

/** Publications that readers may have now, and nothing else; every read for readers comes through here. */
export async function findLive({ where, sort, limit }: Wish): Promise<Publication[]> {
  const store = await getStore()
  const { docs } = await store.find({
    collection: 'publications',
    where: { and: [live, where] },
    select: { names: false, words: false },
    depth: 0,
    overrideAccess: false,
    ...(sort ? { sort } : {}),
    // Without counting the rest of the archive.
    pagination: false,
    ...(limit ? { limit } : {}),
  })
  return docs as unknown as Publication[]
}

/** What items of a kind in one language satisfy. */
export function inLanguage(
  collection: ItemCollection,
  language: Locale,
  ...more: (Where | undefined)[]
): Where {
  const all: Where[] = [{ collection: { equals: collection } }, { language: { equals: language } }]
  return { and: [...all, ...more.filter((one) => one !== undefined)] }
}

/** Names the given item, in whichever way. */
export function naming(collection: ItemCollection, id: string): Where {
  return { names: { equals: `${collection}:${id}` } }
}

/**
 * The item that has, or had, an address in a language, also after a withdrawal. This one read is
 * made with our own rights, because a withdrawn row is nobody's to read; only the id leaves here.
 */
export async function findItemAt(
  collection: ItemCollection,
  language: Locale,
  slug: string,
): Promise<string | null> {
  const store = await getStore()
  const isOrWas: Where = {
    or: [{ slug: { equals: slug } }, { formerSlugs: { contains: `|${slug}|` } }],
  }
  const { docs } = await store.find({
    collection: 'publications',
    where: inLanguage(collection, language, isOrWas),
    select: { item: true, slug: true, formerSlugs: true },
    depth: 0,
    limit: 10,
    overrideAccess: true,
  })
  // `contains` folds the case of letters; addresses don't.
  const had = docs.find((row) => row.formerSlugs?.split('|').includes(slug))
  return (docs.find((row) => row.slug === slug) ?? had)?.item ?? null
}
