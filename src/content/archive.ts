import { localeCodes, type Locale } from '@/i18n/locales'
import {
  archivePath,
  archives,
  type ArchiveSection,
  type AskedArchive,
  type Narrowed,
} from '@/publications/archives'
import { facetsOf, type Facets } from './facets'
import { locate } from './locate'
import { cursorFrom, type Listed } from './lists'
import { daysOf, listNarrowed } from './narrowed'
import { nameOf, type Name } from './names'
import { countMonths, joinNames } from './tally'
import type { Version } from './version'

/** What a list is narrowed to, with the topic and the body themselves. */
export type Chosen = Omit<Narrowed, 'topic' | 'body'> & { topic?: Name; body?: Name }

/** A list of a section as its page shows it: a page of items, and the ways to narrow it. */
export type ArchiveView = {
  section: ArchiveSection
  chosen: Chosen
  items: Listed['items']
  /** How many there are in all of what is chosen. */
  total: number
  facets: Facets
  /** The way to later pages, and back to the first. */
  older?: string
  first?: string
  /** The same list where other languages have it. */
  alternates: { language: Locale; path: string }[]
}

const collections = { topic: 'topics', body: 'organisations' } as const

/**
 * A list as an address asks for it.
 *
 * @returns nothing when it names a topic or a body that has no page in this language, or a page that
 * no list has
 */
export async function getArchive(
  section: ArchiveSection,
  language: Locale,
  { narrowed, after }: AskedArchive,
): Promise<ArchiveView | undefined> {
  if (after && !cursorFrom(after)) return undefined
  const found = await namedIn(section, language, narrowed)
  if (!found) return undefined
  const { kind, year, month } = narrowed
  const named = joinNames(found.map(({ version }) => `${version.collection}:${version.id}`))
  const days = year ? daysOf(year, month) : undefined
  const [{ items, older }, counts] = await Promise.all([
    listNarrowed(section, language, named, kind, days?.from, days?.to, after),
    countMonths(section, language, named),
  ])
  const ids = Object.fromEntries(found.map(({ name, version }) => [name, version.id]))
  const facets = await facetsOf(section, language, narrowed, ids, counts)
  const path = (cursor?: string) => archivePath(section, language, narrowed, cursor)
  return {
    section,
    chosen: {
      ...(kind ? { kind } : {}),
      ...(year ? { year } : {}),
      ...(month ? { month } : {}),
      ...Object.fromEntries(found.map(({ name, version }) => [name, nameOf(version)])),
    },
    items,
    total: facets.total,
    facets,
    ...(older ? { older: path(older) } : {}),
    ...(after ? { first: path() } : {}),
    alternates: alternatesOf(section, narrowed, found, after),
  }
}

type Found = { name: 'topic' | 'body'; version: Version; versions: Version[] }

/** The topic and the body that a list is narrowed to; nothing when one of them isn't there. */
async function namedIn(
  section: ArchiveSection,
  language: Locale,
  narrowed: Narrowed,
): Promise<Found[] | undefined> {
  const found: Found[] = []
  for (const name of archives[section].names) {
    const slug = narrowed[name]
    if (!slug) continue
    const located = await locate(collections[name], language, slug)
    if (located.found !== 'live') return undefined
    found.push({ name, version: located.version, versions: located.versions })
  }
  return found
}

/** The same list in the languages in which everything that it is narrowed to has a page. */
function alternatesOf(
  section: ArchiveSection,
  narrowed: Narrowed,
  found: readonly Found[],
  after: string | undefined,
): ArchiveView['alternates'] {
  return localeCodes.flatMap((code) => {
    const slugs = found.map(({ name, versions }) => {
      const version = versions.find(({ language }) => language === code)
      return [name, version?.slug] as const
    })
    if (slugs.some(([, slug]) => !slug)) return []
    const theirs = { ...narrowed, ...Object.fromEntries(slugs) }
    return [{ language: code, path: archivePath(section, code, theirs, after) }]
  })
}
