import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, type Card } from './cards'
import { filesOf } from './file'
import { datedEvent, type DatedName } from './dated'
import { listAbout } from './lists'
import { relatedTo } from './related'
import {
  bodiesOn,
  nameFor,
  namesFor,
  peopleOn,
  type BodyName,
  type Name,
  type PersonName,
} from './names'
import { resolveRichText, type RichText } from './rich-text'
import { newsFields } from './shapes'
import { publicationOf, versionOf } from './version'

/** A news item as its page shows it. */
export type NewsView = Card & {
  publishedAt: string
  place?: Name
  day?: string
  body?: RichText
  gallery: MediaSnapshot[]
  attachments: MediaSnapshot[]
  pressContact?: string
  event?: DatedName
  organisations: BodyName[]
  people: PersonName[]
  documents: Name[]
  places: Name[]
  topics: Name[]
  /** Others about the same event. */
  more: Card[]
  /** Others about the same bodies. */
  related: Card[]
}

const shown = 5

/** A published news item, with everything that it names as it was on its day. */
export async function getNews(id: string, language: Locale): Promise<NewsView | null> {
  const row = await publicationOf('news', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<NewsView> {
  const version = versionOf(row)
  const { brief } = version
  const fields = newsFields.parse(row.content?.fields ?? {})
  const { mentions } = fields
  const [place, body, event, organisations, people, documents, places, topics, more, related] =
    await Promise.all([
      nameFor('places', brief.datelinePlace, language),
      resolveRichText(fields.body, row),
      datedEvent(brief.event, language),
      bodiesOn(mentions.organisations, language, row.date),
      peopleOn(mentions.people, language, row.date),
      namesFor('documents', mentions.documents, language),
      namesFor('places', mentions.places, language),
      namesFor('topics', fields.topics, language),
      brief.event ? listAbout(brief.event, language) : [],
      relatedTo(version, mentions.organisations, language),
    ])
  return {
    ...cardOf(version),
    publishedAt: row.liveSince,
    ...(place ? { place } : {}),
    ...(brief.datelineDate ? { day: brief.datelineDate } : {}),
    ...(body ? { body } : {}),
    gallery: filesOf(row, fields.gallery),
    attachments: filesOf(row, fields.attachments),
    ...(fields.pressContact ? { pressContact: fields.pressContact } : {}),
    ...(event ? { event } : {}),
    organisations,
    people,
    documents,
    places,
    topics,
    more: more
      .filter((one) => one.id !== row.item)
      .slice(0, shown)
      .map(cardOf),
    related: related.map(cardOf),
  }
}
