import type { Locale } from '@/i18n/locales'
import { safeZone } from '@/i18n/zone'
import { nameFor, type Name } from './names'
import type { Version } from './version'

/** An item in a list. */
export type Card = {
  id: string
  language: Locale
  title: string
  path: string
  kind?: string
  kicker?: string
  lead?: string
  date: string
  image?: Version['image']
}

/** An event in a list. */
export type EventCard = Card & {
  startsAt: string
  endsAt?: string
  timeZone: string
  status?: string
  place?: Name
}

/** An item for a list, without what it has no page for. */
export function cardOf(version: Version): Card {
  const { id, language, title, path = '', kind, date, image, brief } = version
  const lead = brief.lead ?? brief.summary
  return {
    id,
    language,
    title,
    path,
    date,
    ...(kind ? { kind } : {}),
    ...(brief.kicker ? { kicker: brief.kicker } : {}),
    ...(lead ? { lead } : {}),
    ...(image ? { image } : {}),
  }
}

/** When and where an event is, out of its version. */
export async function eventCardOf(version: Version, language: Locale): Promise<EventCard> {
  const { brief } = version
  const place = await nameFor('places', brief.place, language)
  return {
    ...cardOf(version),
    startsAt: brief.startsAt ?? version.date,
    timeZone: safeZone(brief.timeZone),
    ...(brief.endsAt ? { endsAt: brief.endsAt } : {}),
    ...(brief.status ? { status: brief.status } : {}),
    ...(place ? { place } : {}),
  }
}

/** Several events for a list. */
export function eventCardsOf(versions: readonly Version[], language: Locale): Promise<EventCard[]> {
  return Promise.all(versions.map((version) => eventCardOf(version, language)))
}
