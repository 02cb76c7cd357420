import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { groupBy } from './group-by'
import { listAll, listNaming, listNamingAnywhere, today } from './lists'
import { byName, membersOf, yearsOf, type Members, type YearOfMembers } from './members'
import { nameFor, nameOf, type Name } from './names'
import { resolveRichText, type RichText } from './rich-text'
import { organisationFields } from './shapes'
import { holdsOn, latestFirst } from './valid-on'
import { publicationOf, versionOf, type Version } from './version'

export type StatusView = { kind?: string; of?: Name; from?: string; to?: string }
export type PostHolder = { person: Name; title?: string }

/** A body or state as its page shows it. */
export type OrganisationView = {
  name: Name
  kind?: string
  acronym?: string
  site?: string
  logo?: MediaSnapshot
  description?: RichText
  parent?: Name
  country?: Name
  statuses: StatusView[]
  organs: Name[]
  members: Members[]
  /** Where the members of each year stand. */
  years: YearOfMembers[]
  holders: PostHolder[]
  news: Card[]
  events: EventCard[]
  documents: Card[]
}

/** A body of the list, with those that belong to it today, and its organs as branches. */
export type OrganisationEntry = {
  name: Name
  kind: string
  members: Members[]
  organs: OrganisationEntry[]
}

const shown = 10

/** A published body with its statuses, organs, members, officials, and what is published about it. */
export async function getOrganisation(
  id: string,
  language: Locale,
): Promise<OrganisationView | null> {
  const row = await publicationOf('organisations', id, language)
  return row && viewOf(row, language)
}

async function viewOf(row: Publication, language: Locale): Promise<OrganisationView> {
  const { item: id } = row
  const version = versionOf(row)
  const { brief, image } = version
  const fields = organisationFields.parse(row.content?.fields ?? {})
  const [description, parent, country, statuses, around, people, news, events, documents] =
    await Promise.all([
      resolveRichText(fields.description, row),
      nameFor('organisations', brief.parent, language),
      nameFor('organisations', brief.country, language),
      statusesOf(version, language),
      listNamingAnywhere('organisations', language, 'organisations', id),
      listNamingAnywhere('people', language, 'organisations', id),
      listNaming('news', language, 'organisations', id, shown),
      listNaming('events', language, 'organisations', id, shown),
      listNaming('documents', language, 'organisations', id, shown),
    ])
  return {
    name: nameOf(version),
    ...(version.kind ? { kind: version.kind } : {}),
    ...(brief.acronym ? { acronym: brief.acronym } : {}),
    ...(fields.site ? { site: fields.site } : {}),
    ...(image ? { logo: image } : {}),
    ...(description ? { description } : {}),
    ...(parent ? { parent } : {}),
    ...(country ? { country } : {}),
    statuses,
    organs: byName(around.filter((one) => one.brief.parent === id).map(nameOf), language),
    members: membersOf(around, id, language, today()),
    years: yearsOf(around, version),
    holders: holdersOf(people, id),
    news: news.map(cardOf),
    events: await eventCardsOf(events, language),
    documents: documents.map(cardOf),
  }
}

async function statusesOf({ brief }: Version, language: Locale): Promise<StatusView[]> {
  return Promise.all(
    latestFirst(brief.statuses).map(async ({ of: id, ...status }) => {
      const of = await nameFor('organisations', id, language)
      return { ...status, ...(of ? { of } : {}) }
    }),
  )
}

/** The order of kinds in the list. */
const kinds = [
  'intergovernmental',
  'organ',
  'permanentBody',
  'state',
  'unEntity',
  'regional',
  'ngo',
  'academic',
  'mediaOutlet',
]

/** Who holds which office in a body today. */
function holdersOf(people: readonly Version[], organisation: string): PostHolder[] {
  const now = today()
  return people.flatMap((version) =>
    version.brief.posts
      .filter((post) => post.organisation === organisation && holdsOn(post, now))
      .map((post) => ({ person: nameOf(version), ...(post.title ? { title: post.title } : {}) })),
  )
}

/** Every body published in a language as a tree, its roots by kind and then by name. */
export async function getOrganisations(
  language: Locale,
): Promise<{ kind: string; entries: OrganisationEntry[] }[]> {
  const all = await listAll('organisations', language)
  const { compare } = collatorOf(language)
  const sorted = all.toSorted((a, b) => compare(a.title, b.title))
  const known = new Set(all.map(({ id }) => id))
  const parentOf = ({ id, brief: { parent } }: Version) =>
    parent && parent !== id && known.has(parent) ? parent : undefined
  const branches = groupBy(sorted, parentOf)
  const seen = new Set<string>()
  const entryOf = (version: Version): OrganisationEntry => {
    seen.add(version.id)
    const below = (branches.get(version.id) ?? []).filter(({ id }) => !seen.has(id))
    return {
      name: nameOf(version),
      kind: version.kind ?? '',
      members: membersOf(all, version.id, language, today()),
      organs: below.map(entryOf),
    }
  }
  const roots = (branches.get(undefined) ?? []).map(entryOf)
  // Two that are each other's part have no root; they are shown beside the others.
  const rest = sorted
    .filter(({ id }) => !seen.has(id))
    .flatMap((one) => (seen.has(one.id) ? [] : entryOf(one)))
  const groups = groupBy([...roots, ...rest], ({ kind }) => kind)
  return [...groups]
    .toSorted(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b))
    .map(([kind, entries]) => ({ kind, entries }))
}
