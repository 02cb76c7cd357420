import type { Locale } from '@/i18n/locales'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { findLead, listAll, listComing, listNewest, listPast, today } from './lists'
import { nameOf, type Name } from './names'

/** What the first page of a language shows. */
export type HomeView = {
  lead?: Card
  news: Card[]
  coming: EventCard[]
  past: EventCard[]
  documents: Card[]
  bodies: Name[]
}

const bodyKinds = ['intergovernmental', 'organ', 'permanentBody']

/** The lead, the latest news, the next and the latest events, and the bodies. */
export async function getHome(language: Locale): Promise<HomeView> {
  const [pinned, newest, coming, past, documents, organisations] = await Promise.all([
    findLead(language),
    listNewest('news', language, undefined, 7),
    listComing(language, today(), 3),
    listPast(language, today(), undefined, 4),
    listNewest('documents', language, undefined, 5),
    listAll('organisations', language),
  ])
  const lead = pinned ?? newest.items[0]
  return {
    ...(lead ? { lead: cardOf(lead) } : {}),
    news: newest.items
      .filter(({ id }) => id !== lead?.id)
      .slice(0, 6)
      .map(cardOf),
    coming: await eventCardsOf(coming, language),
    past: await eventCardsOf(past.items, language),
    documents: documents.items.map(cardOf),
    bodies: bodyKinds.flatMap((kind) =>
      organisations.filter((one) => one.kind === kind).map(nameOf),
    ),
  }
}
