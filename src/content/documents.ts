import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { listNaming } from './lists'
import { nameFor, namesFor, type Name } from './names'
import { documentFields } from './shapes'
import { publicationOf, versionOf, versionsOf, type Version } from './version'

/** The text of a document in a language that it is published in. */
export type DocumentFile = { language: Locale; file: MediaSnapshot }

/** A document in the register: in which languages it is authentic, and in which it can be read here. */
export type DocumentCard = Card & { authenticLanguages: string[]; files: DocumentFile[] }

/** A document as its page shows it. */
export type DocumentView = Card & {
  number?: string
  adoptedOn?: string
  place?: Name
  parties: Name[]
  authenticLanguages: string[]
  files: DocumentFile[]
  news: Card[]
  events: EventCard[]
}

/** A published document, with its parties and its file in every published language. */
export async function getDocument(id: string, language: Locale): Promise<DocumentView | null> {
  const row = await publicationOf('documents', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<DocumentView> {
  const version = versionOf(row)
  const { brief } = version
  const fields = documentFields.parse(row.content?.fields ?? {})
  const [place, parties, files, news, events] = await Promise.all([
    nameFor('places', brief.place, language),
    namesFor('organisations', fields.parties, language),
    filesByLanguage(row.item),
    listNaming('news', language, 'documents', row.item),
    listNaming('events', language, 'documents', row.item),
  ])
  return {
    ...cardOf(version),
    ...(brief.number ? { number: brief.number } : {}),
    ...(brief.adoptedOn ? { adoptedOn: brief.adoptedOn } : {}),
    ...(place ? { place } : {}),
    parties,
    authenticLanguages: brief.authenticLanguages,
    files,
    news: news.map(cardOf),
    events: await eventCardsOf(events, language),
  }
}

/** Documents for the register. */
export function documentCardsOf(versions: readonly Version[]): Promise<DocumentCard[]> {
  return Promise.all(
    versions.map(async (version) => ({
      ...cardOf(version),
      authenticLanguages: version.brief.authenticLanguages,
      files: await filesByLanguage(version.id),
    })),
  )
}

async function filesByLanguage(id: string): Promise<DocumentFile[]> {
  const versions = await versionsOf('documents', id)
  return versions.flatMap(({ language, file }) => (file ? [{ language, file }] : []))
}
