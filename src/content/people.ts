import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { listAll, listNaming, today } from './lists'
import { nameFor, nameOf, personOn, type Name, type PersonName } from './names'
import { resolveRichText, type RichText } from './rich-text'
import { personFields } from './shapes'
import { latestFirst } from './valid-on'
import { publicationOf, versionOf } from './version'

export type PostView = { title?: string; body?: Name; from?: string; to?: string }

/** A person as his or her page shows them. */
export type PersonView = {
  name: Name
  honorific?: string
  portrait?: MediaSnapshot
  biography?: RichText
  posts: PostView[]
  news: Card[]
  events: EventCard[]
}

/** A published person, with the posts held and the items that mention them. */
export async function getPerson(id: string, language: Locale): Promise<PersonView | null> {
  const row = await publicationOf('people', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<PersonView> {
  const version = versionOf(row)
  const { brief, image } = version
  const { biography: text } = personFields.parse(row.content?.fields ?? {})
  const [biography, posts, news, events] = await Promise.all([
    resolveRichText(text, row),
    Promise.all(
      latestFirst(brief.posts).map(async ({ organisation, ...post }): Promise<PostView> => {
        const body = await nameFor('organisations', organisation, language)
        return { ...post, ...(body ? { body } : {}) }
      }),
    ),
    listNaming('news', language, 'people', row.item),
    listNaming('events', language, 'people', row.item),
  ])
  return {
    name: nameOf(version),
    ...(brief.honorific ? { honorific: brief.honorific } : {}),
    ...(image ? { portrait: image } : {}),
    ...(biography ? { biography } : {}),
    posts,
    news: news.map(cardOf),
    events: await eventCardsOf(events, language),
  }
}

/** Everybody published in a language, in the order of their names, with the office held today. */
export async function getPeople(language: Locale): Promise<PersonName[]> {
  const all = await listAll('people', language)
  const { compare } = collatorOf(language)
  const sorted = all.toSorted((a, b) =>
    compare(a.brief.sortName ?? a.title, b.brief.sortName ?? b.title),
  )
  return sorted.map((version) => personOn(version, today()))
}
