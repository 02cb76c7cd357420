import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { pathOf } from '@/publications/paths'
import { check } from '@/publishing/checks'
import { readItem, type Item } from '@/publishing/item'
import { NoSuchItem } from '@/publishing/item'
import { MovedOn, NotPublishable, record, type Published } from '@/publishing/publish'
import { publicationOf, PublicationMoved } from '@/publishing/store'
import { readRevisions } from '@/saving/revisions'
import { NotKept } from './restore'
import { versionWith } from './saves'

/**
 * Undoes a withdrawal: readers get again what they had, the very revision that was withdrawn, and
 * nothing that was written since. Files and links are looked at anew.
 *
 * @throws NoSuchItem if there is no withdrawn publication, NotKept if the history no longer has that
 * revision, NotPublishable, MovedOn if somebody published it meanwhile; then nothing was published
 */
export async function putBack(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  language: Locale,
): Promise<Published> {
  const row = await publicationOf(req, collection, id, language)
  const current = await readItem(req, collection, id, language)
  if (row?.state !== 'withdrawn' || !current) throw new NoSuchItem()
  const version = await versionWith(req, collection, id, (revisions) =>
    Boolean(
      (revisions[language] ?? 0) === row.revision && (revisions.facts ?? 0) === row.factsRevision,
    ),
  )
  if (!version) throw new NotKept()
  const found = await req.payload.findVersionByID({
    collection,
    id: version.id,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    // The last row with these counters can be the one of the trash, from which it came back.
    trash: true,
    overrideAccess: true,
    context: {},
  })
  const doc = { ...found.version, id, deletedAt: current.deletedAt ?? null } as unknown as Item
  const verdict = await check(req, collection, language, doc)
  if (verdict.errors.length) throw new NotPublishable({ [language]: verdict })
  try {
    const { slug, revision } = await record(req, collection, language, doc, row)
    return {
      language,
      address: pathOf(collection, language, slug),
      revision,
      warnings: verdict.warnings,
    }
  } catch (error) {
    if (error instanceof PublicationMoved)
      throw new MovedOn([language], readRevisions(current.revisions))
    throw error
  }
}
