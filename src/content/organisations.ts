import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { cardOf, eventCardsOf, type Card, type EventCard } from './cards'
import { groupBy } from './group-by'
import { listAll, listNaming, listNamingAnywhere, today } from './lists'
import { nameFor, nameOf, type Name } from './names'
import { resolveRichText, type RichText } from './rich-text'
import { organisationFields } from './shapes'
import { holdsOn, latestFirst } from './valid-on'
import { publicationOf, versionOf, type Version } from './version'

export type StatusView = { kind?: string; of?: Name; from?: string; to?: string }
export type Members = { status: string; bodies: Name[] }
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
  holders: PostHolder[]
  news: Card[]
  events: EventCard[]
  documents: Card[]
}

/** A body of the list, with those that belong to it today. */
export type OrganisationEntry = { name: Name; kind: string; members: Members[] }

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
    members: membersOf(around, id, language),
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

function byName(names: Name[], language: Locale): Name[] {
  const { compare } = collatorOf(language)
  return names.toSorted((a, b) => compare(a.short ?? a.text, b.short ?? b.text))
}

/** Who is what to a body today, members before observers and so on. */
function membersOf(versions: readonly Version[], of: string, language: Locale): Members[] {
  const now = today()
  const pairs = versions.flatMap((version) =>
    version.brief.statuses
      .filter((status) => status.kind && status.of === of && holdsOn(status, now))
      .map((status) => ({ kind: status.kind as string, name: nameOf(version) })),
  )
  const groups = groupBy(pairs, ({ kind }) => kind)
  return byRank(groups).map(([status, found]) => ({
    status,
    bodies: byName(
      found.map(({ name }) => name),
      language,
    ),
  }))
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

const ranks = ['member', 'observer', 'dialoguePartner', 'partner', 'guest', 'host']

function byRank<T>(groups: Map<string, T[]>): [string, T[]][] {
  return [...groups].toSorted(([a], [b]) => ranks.indexOf(a) - ranks.indexOf(b))
}

/** Who holds which office in a body today. */
function holdersOf(people: readonly Version[], organisation: string): PostHolder[] {
  const now = today()
  return people.flatMap((version) =>
    version.brief.posts
      .filter((post) => post.organisation === organisation && holdsOn(post, now))
      .map((post) => ({ person: nameOf(version), ...(post.title ? { title: post.title } : {}) })),
  )
}

/** Every body published in a language, by kind and then by name. */
export async function getOrganisations(
  language: Locale,
): Promise<{ kind: string; entries: OrganisationEntry[] }[]> {
  const all = await listAll('organisations', language)
  const { compare } = collatorOf(language)
  const sorted = all.toSorted((a, b) => compare(a.title, b.title))
  const groups = groupBy(sorted, (version) => version.kind ?? '')
  const inOrder = [...groups].toSorted(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b))
  return inOrder.map(([kind, versions]) => ({
    kind,
    entries: versions.map((version) => ({
      name: nameOf(version),
      kind,
      members: membersOf(all, version.id, language),
    })),
  }))
}
