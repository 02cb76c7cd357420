import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { listNaming, listNamingAnywhere } from './lists'
import { nameFor, nameOf, type Name } from './names'
import type { Version } from './version'

/** A topic as its page shows it. */
export type TopicView = {
  name: Name
  parent?: Name
  children: Name[]
  news: Card[]
  events: EventCard[]
}

/** A topic with its narrower topics and the news about it. */
export async function getTopic(version: Version, language: Locale): Promise<TopicView> {
  const { id, brief } = version
  const [parent, around, news, events] = await Promise.all([
    nameFor('topics', brief.parent, language),
    listNamingAnywhere('topics', language, 'topics', id),
    listNaming('news', language, 'topics', id),
    listNaming('events', language, 'topics', id),
  ])
  const { compare } = collatorOf(language)
  return {
    name: nameOf(version),
    ...(parent ? { parent } : {}),
    children: around
      .filter((one) => one.brief.parent === id)
      .map(nameOf)
      .toSorted((a, b) => compare(a.text, b.text)),
    news: news.map(cardOf),
    events: await eventCardsOf(events, language),
  }
}
