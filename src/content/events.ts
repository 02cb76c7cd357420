import type { Locale } from '@/i18n/locales'
import type { Publication } from '@/publications/row'
import { cardOf, eventCardOf, type Card, type EventCard } from './cards'
import { listAbout } from './lists'
import {
  bodyOn,
  namesFor,
  peopleOn,
  personOn,
  type BodyName,
  type Name,
  type PersonName,
} from './names'
import { resolveRichText, type RichText } from './rich-text'
import { editionsOf, type Editions } from './series'
import { eventFields } from './shapes'
import { publicationOf, versionFor, versionOf } from './version'

export type Session = {
  startsAt?: string
  endsAt?: string
  title?: string
  speakers: PersonName[]
}
export type Participant = { body?: BodyName; person?: PersonName; role?: string }

/** An event as its page shows it. */
export type EventView = EventCard & {
  theme?: string
  venue?: string
  allDay: boolean
  attendance?: string
  edition?: number
  editions?: Editions
  body?: RichText
  organisers: { body: BodyName; role?: string }[]
  participants: Participant[]
  programme: { date?: string; sessions: Session[] }[]
  documents: Name[]
  news: Card[]
}

type Fields = ReturnType<typeof eventFields.parse>

/** A published event, with everybody who takes part as they were on its day. */
export async function getEvent(id: string, language: Locale): Promise<EventView | null> {
  const row = await publicationOf('events', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<EventView> {
  const version = versionOf(row)
  const { brief } = version
  const fields = eventFields.parse(row.content?.fields ?? {})
  const [card, editions, body, organisers, participants, programme, documents, news] =
    await Promise.all([
      eventCardOf(version, language),
      editionsOf(version, language),
      resolveRichText(fields.body, row),
      organisersOf(fields, language, row.date),
      participantsOf(fields, language, row.date),
      programmeOf(fields, language, row.date),
      namesFor('documents', fields.documents, language),
      listAbout(row.item, language),
    ])
  return {
    ...card,
    ...(brief.theme ? { theme: brief.theme } : {}),
    ...(brief.venue ? { venue: brief.venue } : {}),
    allDay: brief.allDay ?? false,
    ...(fields.attendance ? { attendance: fields.attendance } : {}),
    ...(brief.edition ? { edition: brief.edition } : {}),
    ...(editions ? { editions } : {}),
    ...(body ? { body } : {}),
    organisers,
    participants,
    programme,
    documents,
    news: news.map(cardOf),
  }
}

async function organisersOf({ organisers }: Fields, language: Locale, day: string) {
  const found = await Promise.all(
    organisers.map(async ({ organisation, role }) => {
      const version = organisation && (await versionFor('organisations', organisation, language))
      if (!version) return []
      return [{ body: await bodyOn(version, language, day), ...(role ? { role } : {}) }]
    }),
  )
  return found.flat()
}

async function participantsOf({ participants }: Fields, language: Locale, day: string) {
  const found = await Promise.all(
    participants.map(async ({ party, role }): Promise<Participant[]> => {
      const version = await versionFor(party.relationTo, party.value, language)
      if (!version) return []
      const who =
        party.relationTo === 'people'
          ? { person: personOn(version, day) }
          : { body: await bodyOn(version, language, day) }
      return [{ ...who, ...(role ? { role } : {}) }]
    }),
  )
  return found.flat()
}

async function programmeOf({ programme }: Fields, language: Locale, day: string) {
  const days = await Promise.all(
    programme.map(async ({ date, sessions }) => ({
      ...(date ? { date } : {}),
      sessions: await Promise.all(
        sessions
          .filter((session) => session.title)
          .map(async ({ speakers, ...session }): Promise<Session> => ({
            ...session,
            speakers: await peopleOn(speakers, language, day),
          })),
      ),
    })),
  )
  return days.filter(({ sessions }) => sessions.length)
}
