import type { Locale } from '@/i18n/locales'
import { safeZone } from '@/i18n/zone'
import { nameOf, type Name } from './names'
import { versionFor } from './version'

/** An event by name, with the days that it takes. */
export type DatedName = Name & { startsAt: string; endsAt?: string; timeZone: string }

/** An event that another item names, in the reader's language where it has that. */
export async function datedEvent(
  id: string | undefined,
  language: Locale,
): Promise<DatedName | undefined> {
  const version = id ? await versionFor('events', id, language) : undefined
  if (!version) return undefined
  const { startsAt, endsAt, timeZone } = version.brief
  return {
    ...nameOf(version),
    startsAt: startsAt ?? version.date,
    ...(endsAt ? { endsAt } : {}),
    timeZone: safeZone(timeZone),
  }
}
