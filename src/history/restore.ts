import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import { kindOf } from '@/publications/kinds'
import { NoSuchItem } from '@/publishing/item'
import { isSlugTaken } from '@/publishing/slug-taken'
import type { Seen } from '@/saving/entity-tag'
import { restorePart } from '@/saving/restore'
import type { HistoryPart } from '@/saving/restoring'
import type { Revisions } from '@/saving/revisions'
import { versionOfRevision } from './saves'

/** The history doesn't have that revision, any more or at all. */
export class NotKept extends Error {}

type Stored = Record<string, unknown> & { id: string; deletedAt?: string | null }
type ByLanguage = Record<string, unknown> | null | undefined

/**
 * Restores one language version, or the facts, from the history: a new save of that part alone. The
 * page's address comes back with the text, unless another item has it by now.
 *
 * @param seen what the person had compared it with; nothing to restore over whatever is there
 * @returns the counters after it
 * @throws NoSuchItem (also for what is in the trash), NotKept, Outdated (from the gate); then nothing was written
 */
export async function restore(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  part: HistoryPart,
  revision: number,
  seen: Seen | undefined,
): Promise<Revisions> {
  const current = await req.payload.db.findOne<Stored>({
    collection,
    where: { id: { equals: id } },
    req: { context: {} } as PayloadRequest,
  })
  if (!current || current.deletedAt) throw new NoSuchItem()
  const version = await versionOfRevision(req, collection, id, part, revision)
  if (!version) throw new NotKept()
  if (part !== 'facts' && kindOf(collection).path !== null) {
    const slugs = (version as Stored).slug as ByLanguage
    const slug = slugs?.[part]
    if (typeof slug === 'string' && (await isSlugTaken(req, collection, part, slug, id)))
      Object.assign(version, {
        slug: { ...slugs, [part]: (current.slug as ByLanguage)?.[part] },
      })
  }
  return restorePart(req, collection, part, version, seen)
}
