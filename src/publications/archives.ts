import { z } from 'zod'
import type { Locale } from '@/i18n/locales'
import { documentKinds, eventKinds, newsKinds } from './choices'

/** Sections whose items are listed by kind, by what they name, and by year and month. */
export const archives = {
  news: { kinds: newsKinds, names: ['topic', 'body'] },
  events: { kinds: eventKinds, names: ['body'] },
  documents: { kinds: documentKinds, names: ['body'] },
} as const satisfies Record<
  string,
  { kinds: readonly string[]; names: readonly ('topic' | 'body')[] }
>

export type ArchiveSection = keyof typeof archives

/** What a list is narrowed to; topics and bodies by the slug that they have in the list's language. */
export type Narrowed = {
  kind?: string
  topic?: string
  body?: string
  year?: number
  month?: number
}

/** A list as an address asks for it, and the entry after which its page begins. */
export type AskedArchive = { narrowed: Narrowed; after?: string }

const kebab = (kind: string) => kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
const two = (number: number) => String(number).padStart(2, '0')

/** The one address of a list; of the section itself when nothing narrows it. */
export function archivePath(
  section: ArchiveSection,
  language: Locale,
  { kind, topic, body, year, month }: Narrowed,
  after?: string,
): string {
  const parts = [
    ...(kind ? [kebab(kind)] : []),
    ...(topic ? ['topic', topic] : []),
    ...(body ? ['body', body] : []),
    ...(year ? [String(year)] : []),
    ...(year && month ? [two(month)] : []),
    ...(after ? ['after', after] : []),
  ]
  return [`/${language}/${section}`, ...(parts.length ? ['archive', ...parts] : [])].join('/')
}

const yearShape = z.string().regex(/^[12]\d{3}$/u)
const monthShape = z.string().regex(/^(0[1-9]|1[0-2])$/u)
const partsShape = z.array(z.string().min(1).max(200)).max(10)

/** What the parts of an address after `archive` ask for; nothing when they are no address of ours. */
export function readArchive(section: ArchiveSection, asked: unknown): AskedArchive | undefined {
  const parsed = partsShape.safeParse(asked)
  if (!parsed.success) return undefined
  const rest = [...parsed.data]
  const narrowed: Narrowed = {}
  let after: string | undefined
  const kind = archives[section].kinds.find((one) => kebab(one) === rest[0])
  if (kind) {
    narrowed.kind = kind
    rest.shift()
  }
  for (const name of archives[section].names) {
    if (rest[0] !== name || !rest[1]) continue
    narrowed[name] = rest[1]
    rest.splice(0, 2)
  }
  if (yearShape.safeParse(rest[0]).success) {
    narrowed.year = Number(rest.shift())
    if (monthShape.safeParse(rest[0]).success) narrowed.month = Number(rest.shift())
  }
  if (rest[0] === 'after' && rest[1]) {
    after = rest[1]
    rest.splice(0, 2)
  }
  if (rest.length) return undefined
  return { narrowed, ...(after ? { after } : {}) }
}

/** Where the events of a month, or the months of a year, stand as a calendar. */
export function calendarPath(language: Locale, year: number, month?: number): string {
  return `/${language}/events/calendar/${year}${month ? `/${two(month)}` : ''}`
}

/** The year and month of a calendar's address; nothing when it is none. */
export function readCalendar(asked: unknown): { year: number; month?: number } | undefined {
  const parsed = partsShape.safeParse(asked)
  const [year, month, ...rest] = parsed.success ? parsed.data : []
  if (rest.length || !yearShape.safeParse(year).success) return undefined
  if (month === undefined) return { year: Number(year) }
  return monthShape.safeParse(month).success
    ? { year: Number(year), month: Number(month) }
    : undefined
}
