import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { listTag } from '@/publications/tags'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { cached } from './cached'
import { listAll, listNaming, newestFirst, today } from './lists'
import { nameFor, nameOf, personOn, type Name, type PersonName } from './names'
import { quotationsOf, resolveRichText, type RichText } from './rich-text'
import { findLive, inLanguage, naming } from './rows'
import { newsFields, personFields } from './shapes'
import { latestFirst } from './valid-on'
import { publicationOf, versionOf } from './version'

/** Words of somebody, and the news item that quotes them. */
export type Saying = { text: string; card: Card }

export type PostView = { title?: string; body?: Name; from?: string; to?: string }

/** A person as his or her page shows them. */
export type PersonView = {
  name: Name
  honorific?: string
  portrait?: MediaSnapshot
  biography?: RichText
  posts: PostView[]
  /** Their words, as news quotes them. */
  said: Saying[]
  /** Others that mention them. */
  news: Card[]
  events: EventCard[]
}

const quoted = 6

const listSaid = cached(
  'said',
  async (language: Locale, id: string): Promise<Saying[]> => {
    const where = inLanguage('news', language, naming('people', id))
    const rows = await findLive({ where, sort: newestFirst, limit: 50 })
    return rows
      .flatMap((row) => {
        const { body } = newsFields.parse(row.content?.fields ?? {})
        return quotationsOf(body, id).map((text) => ({ text, card: cardOf(versionOf(row)) }))
      })
      .slice(0, quoted)
  },
  (language) => [listTag('news', language)],
)

/** A published person, with the posts held and the items that mention them. */
export async function getPerson(id: string, language: Locale): Promise<PersonView | null> {
  const row = await publicationOf('people', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<PersonView> {
  const version = versionOf(row)
  const { brief, image } = version
  const { biography: text } = personFields.parse(row.content?.fields ?? {})
  const [biography, posts, news, said, events] = await Promise.all([
    resolveRichText(text, row),
    Promise.all(
      latestFirst(brief.posts).map(async ({ organisation, ...post }): Promise<PostView> => {
        const body = await nameFor('organisations', organisation, language)
        return { ...post, ...(body ? { body } : {}) }
      }),
    ),
    listNaming('news', language, 'people', row.item),
    listSaid(language, row.item),
    listNaming('events', language, 'people', row.item),
  ])
  return {
    name: nameOf(version),
    ...(brief.honorific ? { honorific: brief.honorific } : {}),
    ...(image ? { portrait: image } : {}),
    ...(biography ? { biography } : {}),
    posts,
    said,
    news: news.filter(({ id }) => !said.some(({ card }) => card.id === id)).map(cardOf),
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
