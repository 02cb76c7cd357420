import type { Locale } from '@/i18n/locales'
import { eventCardsOf, type EventCard } from './cards'
import { listNaming } from './lists'
import { nameOf, type Name } from './names'
import { versionFor, type Version } from './version'

export type Edition = EventCard & { edition?: number; isThis: boolean }

/** The other events of a series, in one language. */
export type Editions = {
  series: Name
  description?: string
  all: Edition[]
  previous?: Edition
  next?: Edition
}

const enough = 200

/** Where an event stands among the published editions of its series. */
export async function editionsOf(event: Version, language: Locale): Promise<Editions | undefined> {
  const id = event.brief.series
  const series = id ? await versionFor('event-series', id, language) : undefined
  if (!id || !series) return undefined
  const versions = inOrder(
    (await listNaming('events', language, 'event-series', id, enough)).filter(
      (version) => version.brief.series === id,
    ),
  )
  const cards = await eventCardsOf(versions, language)
  const all = cards.map((card, index): Edition => {
    const edition = versions[index]?.brief.edition
    return { ...card, isThis: card.id === event.id, ...(edition ? { edition } : {}) }
  })
  const here = all.findIndex(({ isThis }) => isThis)
  const previous = all[here - 1]
  const next = here < 0 ? undefined : all[here + 1]
  const { description } = series.brief
  return {
    series: nameOf(series),
    ...(description ? { description } : {}),
    all,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  }
}

/** By number where both have one, else by date. */
export function inOrder(events: readonly Version[]): Version[] {
  return events.toSorted((a, b) =>
    a.brief.edition && b.brief.edition
      ? a.brief.edition - b.brief.edition
      : a.date.localeCompare(b.date),
  )
}
