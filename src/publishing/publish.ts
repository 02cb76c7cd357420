import type { PayloadRequest } from 'payload'
import { isoDay } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { safeZone } from '@/i18n/zone'
import type { ItemCollection } from '@/publications/kinds'
import { pathOf } from '@/publications/paths'
import type { Publication } from '@/publications/row'
import { readRevisions, type Revisions } from '@/saving/revisions'
import { affectedTags } from './affected'
import { check, type Problem, type Verdict } from './checks'
import { compose, type Composed } from './compose'
import { NoSuchItem, readItem, type Item } from './item'
import { showMedia } from './media'
import { renew } from './revalidate'
import { publicationOf, PublicationMoved, writePublication } from './store'

export type Published = {
  language: Locale
  address: string | null
  revision: number
  warnings: Problem[]
}

/** The working copy is no longer what the editor saw; nothing was published. */
export class MovedOn extends Error {
  constructor(
    readonly languages: Locale[],
    readonly revisions: Revisions,
  ) {
    super('moved on')
  }
}

/** The language versions can't be published as they are; nothing was published. */
export class NotPublishable extends Error {
  constructor(readonly verdicts: Partial<Record<Locale, Verdict>>) {
    super('not publishable')
  }
}

/**
 * Publishes language versions of an item: finds what the editor saw, checks every one, then writes
 * each publication in one atomic write and renews the pages that show it.
 *
 * @param revisions what the editor saw: counters of the languages, and `facts`; those left out aren't compared
 * @returns the addresses, in the order asked for
 * @throws NoSuchItem, MovedOn, NotPublishable; then nothing was published
 */
export async function publish(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  languages: readonly Locale[],
  revisions: Revisions = {},
): Promise<Published[]> {
  const approved: { language: Locale; doc: Item; verdict: Verdict }[] = []
  for (const language of languages) {
    const doc = await readItem(req, collection, id, language)
    if (!doc) throw new NoSuchItem()
    approved.push({ language, doc, verdict: await check(req, collection, language, doc) })
  }
  refuseWhatMovedOn(approved, revisions)
  const failed = approved.filter(({ verdict }) => verdict.errors.length)
  if (failed.length)
    throw new NotPublishable(
      Object.fromEntries(failed.map(({ language, verdict }) => [language, verdict])),
    )
  const published: Published[] = []
  for (const { language, doc, verdict } of approved) {
    const row = await record(req, collection, language, doc)
    published.push({
      language,
      address: pathOf(collection, language, row.slug),
      revision: row.revision,
      warnings: verdict.warnings,
    })
  }
  return published
}

function refuseWhatMovedOn(approved: { language: Locale; doc: Item }[], seen: Revisions): void {
  const now = readRevisions(approved[0]?.doc.revisions)
  const moved = approved
    .filter(({ language, doc }) => {
      const { facts = 0, [language]: revision = 0 } = readRevisions(doc.revisions)
      return (
        (seen[language] !== undefined && seen[language] !== revision) ||
        (seen.facts !== undefined && seen.facts !== facts)
      )
    })
    .map(({ language }) => language)
  if (moved.length) throw new MovedOn(moved, now)
}

/**
 * Writes the publication of one language version and renews what shows it.
 *
 * @param over the row that it may take the place of and no other, where an undo must not undo more
 * @throws PublicationMoved when that row is no longer the one that is there; NoSuchItem when the item
 * was removed meanwhile
 */
export async function record(
  req: PayloadRequest,
  collection: ItemCollection,
  language: Locale,
  doc: Item,
  over?: Publication,
): Promise<Publication> {
  const composed = await compose(req, collection, language, doc)
  await showMedia(req, Object.keys(composed.content.media))
  for (;;) {
    const before = over ?? (await publicationOf(req, collection, doc.id, language))
    if (before?.state === 'live' && isSame(before, composed)) return before
    try {
      const row = await writePublication(req, before, rowOf(req, composed, before))
      renew(affectedTags(collection, doc.id, language, [row.slug, ...formerOf(row)]))
      return row
    } catch (error) {
      // Readers may have been given, for a moment, what was taken back.
      if (error instanceof NoSuchItem)
        renew(affectedTags(collection, doc.id, language, [composed.slug]))
      // Somebody published or withdrew it a moment ago: look again, the latest approval counts.
      if (over || !(error instanceof PublicationMoved)) throw error
    }
  }
}

/** Publishing the same revision twice is publishing it once. */
function isSame(before: Publication, next: Composed): boolean {
  return (
    before.revision === next.revision &&
    before.factsRevision === next.factsRevision &&
    before.contentHash === next.contentHash
  )
}

function rowOf(
  req: PayloadRequest,
  { ownDate, zone, ...composed }: Composed,
  before: Publication | null,
): Omit<Publication, 'id' | 'sequence'> {
  const now = new Date().toISOString()
  const liveSince = before?.liveSince ?? now
  const date = ownDate ?? liveSince
  const former =
    before && before.slug !== composed.slug ? [...formerOf(before), before.slug] : formerOf(before)
  const kept = former.filter((slug) => slug !== composed.slug)
  return {
    ...composed,
    state: 'live',
    formerSlugs: kept.length ? `|${kept.join('|')}|` : null,
    date,
    day: isoDay(date, safeZone(zone)),
    liveSince,
    publishedAt: now,
    publishedBy: req.user ? String(req.user.id) : null,
    withdrawnAt: null,
    withdrawnBy: null,
    reason: null,
  }
}

/** The slugs a publication had before. */
export function formerOf(row: Publication | null | undefined): string[] {
  return row?.formerSlugs?.split('|').filter(Boolean) ?? []
}
