import { localeCodes, type Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { fileOf } from './file'
import { listNaming } from './lists'
import { nameFor, namesFor, type Name } from './names'
import { documentFields } from './shapes'
import { publicationOf, versionOf } from './version'

/** A document as its page shows it. */
export type DocumentView = Card & {
  number?: string
  adoptedOn?: string
  place?: Name
  parties: Name[]
  authenticLanguages: string[]
  /** The text in each language that it is published in. */
  files: { language: Locale; file: MediaSnapshot }[]
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
    authenticLanguages: fields.authenticLanguages,
    files,
    news: news.map(cardOf),
    events: await eventCardsOf(events, language),
  }
}

async function filesByLanguage(id: string): Promise<DocumentView['files']> {
  const rows = await Promise.all(localeCodes.map((code) => publicationOf('documents', id, code)))
  return rows.flatMap((row) => {
    if (!row) return []
    const { file: fileId } = documentFields.parse(row.content?.fields ?? {})
    const file = fileOf(row, fileId)
    return file ? [{ language: row.language, file }] : []
  })
}
