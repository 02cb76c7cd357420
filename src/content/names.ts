import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { statusOn } from './status-on'
import { titleOn } from './title-on'
import { versionFor, versionsFor, type Version } from './version'

/** An item named on another one's page, in the reader's language or, failing that, in `language`. */
export type Name = {
  id: string
  text: string
  language: Locale
  path?: string
  /** Shorter, where there is one. */
  short?: string
}

/** Somebody, with the title valid on a day. */
export type PersonName = Name & { title?: string }

/** A body or state, with its status valid on a day. */
export type BodyName = Name & { kind?: string; status?: { kind: string; of?: Name } }

/** The name of an item out of one of its versions. */
export function nameOf({ id, title, language, path, brief }: Version): Name {
  const short = brief.shortName ?? brief.acronym
  return { id, text: title, language, ...(path ? { path } : {}), ...(short ? { short } : {}) }
}

/** The name of an item for readers of a language, or nothing when it isn't published at all. */
export async function nameFor(
  collection: ItemCollection,
  id: string | undefined,
  language: Locale,
): Promise<Name | undefined> {
  const version = id ? await versionFor(collection, id, language) : undefined
  return version && nameOf(version)
}

/** The names of several items, in their order. */
export async function namesFor(
  collection: ItemCollection,
  ids: readonly string[],
  language: Locale,
): Promise<Name[]> {
  return (await versionsFor(collection, ids, language)).map(nameOf)
}

/** People as they were on a day. */
export async function peopleOn(
  ids: readonly string[],
  language: Locale,
  day: string,
): Promise<PersonName[]> {
  return (await versionsFor('people', ids, language)).map((version) => personOn(version, day))
}

/** One person as he or she was on a day. */
export function personOn(version: Version, day: string): PersonName {
  const post = titleOn(version.brief.posts, day)
  return { ...nameOf(version), ...(post?.title ? { title: post.title } : {}) }
}

/** Bodies and states as they were on a day. */
export async function bodiesOn(
  ids: readonly string[],
  language: Locale,
  day: string,
): Promise<BodyName[]> {
  const versions = await versionsFor('organisations', ids, language)
  return Promise.all(versions.map((version) => bodyOn(version, language, day)))
}

/** One body as it was on a day. */
export async function bodyOn(version: Version, language: Locale, day: string): Promise<BodyName> {
  const status = statusOn(version.brief.statuses, day)
  const of = await nameFor('organisations', status?.of, language)
  return {
    ...nameOf(version),
    ...(version.kind ? { kind: version.kind } : {}),
    ...(status?.kind ? { status: { kind: status.kind, ...(of ? { of } : {}) } } : {}),
  }
}
