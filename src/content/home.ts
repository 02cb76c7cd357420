import type { Locale } from '@/i18n/locales'
import { archivePath } from '@/publications/archives'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { findLead, listAll, listComing, listKinds, listNewest, listPast, today } from './lists'
import { nameOf, type Name } from './names'

/** Some of a kind, and where all of it stands. */
export type Block = { kind: string; path: string; cards: Card[] }

/** What the first page of a language shows. */
export type HomeView = {
  lead?: Card
  news: Card[]
  /** What was said and is to be quoted: statements, speeches, messages. */
  record: Card[]
  /** Other kinds of news of which there is something. */
  kinds: Block[]
  /** The next event, and those after it. */
  next?: EventCard
  coming: EventCard[]
  past: EventCard[]
  documents: Card[]
  bodies: Name[]
}

const bodyKinds = ['intergovernmental', 'organ', 'permanentBody']
const onRecord = ['statement', 'speech', 'greetings']
const others = ['pressRelease', 'announcement', 'interview', 'photoStory']

const shown = { news: 6, record: 4, ofKind: 2, coming: 3, past: 3, documents: 5, bodies: 10 }

/** The lead, the latest of each kind, the next and the latest events, documents and bodies. */
export async function getHome(language: Locale): Promise<HomeView> {
  const now = today()
  const [pinned, newest, record, kinds, coming, past, documents, organisations] = await Promise.all(
    [
      findLead(language),
      listNewest('news', language, undefined, shown.news + 1),
      listKinds('news', language, onRecord.join(' '), shown.record + 1),
      Promise.all(others.map((kind) => blockOf(kind, language))),
      listComing(language, now, shown.coming + 1),
      listPast(language, now, undefined, shown.past),
      listNewest('documents', language, undefined, shown.documents),
      listAll('organisations', language),
    ],
  )
  const lead = pinned ?? newest.items[0]
  const isOther = ({ id }: { id: string }) => id !== lead?.id
  const [next, ...later] = await eventCardsOf(coming, language)
  return {
    ...(lead ? { lead: cardOf(lead) } : {}),
    news: newest.items.filter(isOther).slice(0, shown.news).map(cardOf),
    record: record.filter(isOther).slice(0, shown.record).map(cardOf),
    kinds: kinds.filter(({ cards }) => cards.length),
    ...(next ? { next } : {}),
    coming: later,
    past: await eventCardsOf(past.items, language),
    documents: documents.items.map(cardOf),
    bodies: bodyKinds
      .flatMap((kind) => organisations.filter((one) => one.kind === kind).map(nameOf))
      .slice(0, shown.bodies),
  }
}

async function blockOf(kind: string, language: Locale): Promise<Block> {
  const cards = (await listKinds('news', language, kind, shown.ofKind)).map(cardOf)
  return { kind, path: archivePath('news', language, { kind }), cards }
}
