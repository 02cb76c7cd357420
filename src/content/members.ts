import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { groupBy } from './group-by'
import { listNamingAnywhere, today } from './lists'
import { nameOf, type Name } from './names'
import { holdsOn } from './valid-on'
import { versionsOf, type Version } from './version'

/** Those who are the same to a body. */
export type Members = { status: string; bodies: Name[] }
export type YearOfMembers = { year: number; path: string; hasChanged: boolean }

/** The members of a body in a year. */
export type MembersView = {
  name: Name
  year: number
  isNow: boolean
  members: Members[]
  years: YearOfMembers[]
}

const ranks = ['member', 'observer', 'dialoguePartner', 'partner', 'guest', 'host']

/** Names in the order that readers of the language expect. */
export function byName(names: Name[], language: Locale): Name[] {
  const { compare } = collatorOf(language)
  return names.toSorted((a, b) => compare(a.short ?? a.text, b.short ?? b.text))
}

/** Who is what to a body on a day, members before observers and so on. */
export function membersOf(
  versions: readonly Version[],
  of: string,
  language: Locale,
  day: string,
): Members[] {
  const pairs = versions.flatMap((version) =>
    version.brief.statuses
      .filter((status) => status.kind && status.of === of && holdsOn(status, day))
      .map((status) => ({ kind: status.kind as string, name: nameOf(version) })),
  )
  return [...groupBy(pairs, ({ kind }) => kind)]
    .toSorted(([a], [b]) => ranks.indexOf(a) - ranks.indexOf(b))
    .map(([status, found]) => ({
      status,
      bodies: byName(
        found.map(({ name }) => name),
        language,
      ),
    }))
}

const yearNow = () => Number(today().slice(0, 4))
const yearIn = (iso: string | undefined) => (iso ? Number(iso.slice(0, 4)) : undefined)

/** Every year since somebody first was something to a body, the latest first. */
export function yearsOf(versions: readonly Version[], body: Version): YearOfMembers[] {
  const statuses = versions.flatMap(({ brief }) =>
    brief.statuses.filter(({ kind, of }) => kind && of === body.id),
  )
  const starts = statuses.flatMap(({ from }) => yearIn(from) ?? [])
  const ends = statuses.flatMap(({ to }) => yearIn(to) ?? [])
  if (!starts.length || !body.path) return []
  const changes = new Set([...starts, ...ends])
  const first = Math.min(...starts)
  const count = Math.max(yearNow() - first + 1, 0)
  return Array.from({ length: count }, (_, index) => {
    const year = first + count - 1 - index
    return { year, path: `${body.path}/members/${year}`, hasChanged: changes.has(year) }
  })
}

/**
 * Who was what to a body at the end of a year; today in the present one.
 *
 * @returns nothing for a year in which nobody was anything to it yet, or that is still to come
 */
export async function getMembers(
  id: string,
  language: Locale,
  year: number,
): Promise<MembersView | undefined> {
  const version = (await versionsOf('organisations', id)).find((one) => one.language === language)
  if (!version) return undefined
  const around = await listNamingAnywhere('organisations', language, 'organisations', id)
  const years = yearsOf(around, version)
  if (!years.some((one) => one.year === year)) return undefined
  const isNow = year === yearNow()
  const day = isNow ? today() : `${year}-12-31T12:00:00.000Z`
  return {
    name: nameOf(version),
    year,
    isNow,
    members: membersOf(around, id, language, day),
    years,
  }
}
