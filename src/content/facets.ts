import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { archivePath, archives, type ArchiveSection, type Narrowed } from '@/publications/archives'
import { listAll } from './lists'
import { daysOf } from './narrowed'
import { countNames, joinNames, type MonthCount } from './tally'

/** One way to narrow a list, with how many items that leaves. */
export type Option<Value = string> = {
  value: Value
  /** Of topics and bodies; other values have words. */
  text?: string
  count: number
  path: string
  isChosen: boolean
}

/** The ways to narrow a list; each counts what the others leave. */
export type Facets = {
  /** What is left with all that is chosen. */
  total: number
  kinds: Option[]
  topics: Option[]
  bodies: Option[]
  years: Option<number>[]
  /** Of the chosen year. */
  months: Option<number>[]
  /** The same list without one of what narrows it. */
  without: Partial<Record<keyof Narrowed, string>>
}

/** Options of one facet that readers are shown. */
const shown = 40

/** What a list can be narrowed to, out of its counts by kind and month. */
export async function facetsOf(
  section: ArchiveSection,
  language: Locale,
  narrowed: Narrowed,
  ids: { topic?: string; body?: string },
  counts: readonly MonthCount[],
): Promise<Facets> {
  const { kind, year, month } = narrowed
  const { month: _month, ...anyMonth } = narrowed
  const path = (more: Narrowed) => archivePath(section, language, { ...narrowed, ...more })
  const ofKind = counts.filter((one) => !kind || one.kind === kind)
  const ofPeriod = counts.filter((one) => isIn(one, year, month))
  const [topics, bodies] = await Promise.all([
    namesFor('topic', section, language, narrowed, ids),
    namesFor('body', section, language, narrowed, ids),
  ])
  return {
    total: sum(ofKind.filter((one) => isIn(one, year, month))),
    kinds: archives[section].kinds.flatMap((value) => {
      const count = sum(ofPeriod.filter((one) => one.kind === value))
      const isChosen = value === kind
      return count || isChosen ? [{ value, count, path: path({ kind: value }), isChosen }] : []
    }),
    topics,
    bodies,
    years: countBy(ofKind, (one) => Number(one.month.slice(0, 4))).map(([value, count]) => ({
      value,
      count,
      path: archivePath(section, language, { ...anyMonth, year: value }),
      isChosen: value === year,
    })),
    months: countBy(
      ofKind.filter((one) => year && isIn(one, year)),
      (one) => Number(one.month.slice(5)),
    ).map(([value, count]) => ({
      value,
      count,
      path: path({ month: value }),
      isChosen: value === month,
    })),
    without: withoutEach(section, language, narrowed),
  }
}

const isIn = (one: MonthCount, year?: number, month?: number) =>
  !year || one.month.startsWith(month ? daysOf(year, month).from.slice(0, 7) : `${year}-`)

const sum = (counts: readonly MonthCount[]) => counts.reduce((all, { count }) => all + count, 0)

/** Sums by a number, the greatest number first. */
function countBy(
  counts: readonly MonthCount[],
  keyOf: (one: MonthCount) => number,
): [number, number][] {
  const sums = new Map<number, number>()
  for (const one of counts) {
    const key = keyOf(one)
    if (key) sums.set(key, (sums.get(key) ?? 0) + one.count)
  }
  return [...sums].toSorted(([a], [b]) => b - a)
}

async function namesFor(
  name: 'topic' | 'body',
  section: ArchiveSection,
  language: Locale,
  narrowed: Narrowed,
  ids: { topic?: string; body?: string },
): Promise<Option[]> {
  if (!(archives[section].names as readonly string[]).includes(name)) return []
  const { kind, year, month } = narrowed
  const collection = name === 'topic' ? 'topics' : 'organisations'
  const other =
    name === 'topic' ? ids.body && `organisations:${ids.body}` : ids.topic && `topics:${ids.topic}`
  const days = year ? daysOf(year, month) : undefined
  const [counts, versions] = await Promise.all([
    countNames(
      section,
      language,
      collection,
      joinNames(other ? [other] : []),
      kind,
      days?.from,
      days?.to,
    ),
    listAll(collection, language),
  ])
  const byId = new Map(versions.map((version) => [version.id, version]))
  const options = counts.flatMap(({ id, count }): Option[] => {
    const version = byId.get(id)
    if (!version) return []
    const { slug, title, brief } = version
    return [
      {
        value: slug,
        text: brief.shortName ?? brief.acronym ?? title,
        count,
        path: archivePath(section, language, { ...narrowed, [name]: slug }),
        isChosen: slug === narrowed[name],
      },
    ]
  })
  const { compare } = collatorOf(language)
  return options
    .slice(0, shown)
    .toSorted((a, b) => b.count - a.count || compare(a.text ?? '', b.text ?? ''))
}

function withoutEach(
  section: ArchiveSection,
  language: Locale,
  narrowed: Narrowed,
): Facets['without'] {
  const names = (Object.keys(narrowed) as (keyof Narrowed)[]).filter((name) => narrowed[name])
  return Object.fromEntries(
    names.map((name) => {
      const { [name]: _one, ...rest } = narrowed
      return [name, archivePath(section, language, rest)]
    }),
  )
}
