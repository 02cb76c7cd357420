import type { Payload, PayloadRequest } from 'payload'
import { localeCodes, type Locale } from '@/i18n/locales'
import { kindOf, type ItemCollection } from '@/publications/kinds'
import { pathOf } from '@/publications/paths'
import type { Publication } from '@/publications/row'
import { readRevisions, type Revisions } from '@/saving/revisions'
import { check, isBlank, type Verdict } from './checks'
import { readItem } from './item'
import { publicationsOf } from './store'

/** What readers get of a language version, as the desks name it. */
export type PublicState = 'missing' | 'notPublished' | 'published' | 'changed' | 'withdrawn'

export type LanguageState = {
  language: Locale
  state: PublicState
  revision: number
  factsRevision: number
  publishedRevision: number | null
  publishedFactsRevision: number | null
  publishedAt: string | null
  /** Path on the site, for what is live and has a page. */
  address: string | null
}

/** The state of a language version out of its counters, whether it has a title, and its publication. */
export function stateOf(
  language: Locale,
  revisions: Revisions,
  hasTitle: boolean,
  row: Publication | undefined,
): PublicState {
  if (row?.state === 'live') {
    const same =
      row.revision === (revisions[language] ?? 0) && row.factsRevision === (revisions.facts ?? 0)
    return same ? 'published' : 'changed'
  }
  if (row?.state === 'withdrawn') return 'withdrawn'
  return hasTitle ? 'notPublished' : 'missing'
}

/** Puts counters, title and publication of one language together. */
export function describe(
  collection: ItemCollection,
  language: Locale,
  revisions: Revisions,
  hasTitle: boolean,
  row: Publication | undefined,
): LanguageState {
  const live = row?.state === 'live' ? row : undefined
  return {
    language,
    state: stateOf(language, revisions, hasTitle, row),
    revision: revisions[language] ?? 0,
    factsRevision: revisions.facts ?? 0,
    publishedRevision: live?.revision ?? null,
    publishedFactsRevision: live?.factsRevision ?? null,
    publishedAt: live?.publishedAt ?? null,
    address: live ? pathOf(collection, language, live.slug) : null,
  }
}

/**
 * Every language of an item with its state, its counters and what speaks against publishing it.
 *
 * @returns null when there is no such item
 */
export async function languagesOf(req: PayloadRequest, collection: ItemCollection, id: string) {
  const rows = await publicationsOf(req, collection, id)
  const languages: (LanguageState & Verdict)[] = []
  for (const language of localeCodes) {
    const doc = await readItem(req, collection, id, language)
    if (!doc) return null
    const hasTitle = !isBlank(doc[kindOf(collection).title])
    const verdict = await check(req, collection, language, doc)
    languages.push({
      ...describe(collection, language, readRevisions(doc.revisions), hasTitle, rows[language]),
      ...verdict,
    })
  }
  return languages
}

/**
 * The languages of many items at once, without the checks: two queries however long the list is.
 *
 * @returns by item id; items that don't exist are left out
 */
export async function languageStatesOf(
  payload: Payload,
  collection: ItemCollection,
  ids: readonly string[],
): Promise<Map<string, LanguageState[]>> {
  const { title } = kindOf(collection)
  const items = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { in: [...ids] } },
    select: { [title]: true, revisions: true },
    pagination: false,
  })
  const { docs: rows } = await payload.db.find<Publication>({
    collection: 'publications',
    where: { and: [{ collection: { equals: collection } }, { item: { in: [...ids] } }] },
    select: {
      item: true,
      language: true,
      state: true,
      revision: true,
      factsRevision: true,
      publishedAt: true,
      slug: true,
    },
    pagination: false,
  })
  const rowOf = new Map(rows.map((row) => [`${row.item}/${row.language}`, row]))
  return new Map(
    items.docs.map((doc) => {
      const titles = (doc[title] ?? {}) as Partial<Record<Locale, unknown>>
      const describeOne = (language: Locale) =>
        describe(
          collection,
          language,
          readRevisions(doc.revisions),
          !isBlank(titles[language]),
          rowOf.get(`${doc.id}/${language}`),
        )
      return [doc.id, localeCodes.map(describeOne)]
    }),
  )
}
