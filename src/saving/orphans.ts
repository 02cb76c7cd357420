import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { publicationEntry } from '@/audit/entries'
import type { Recorder } from '@/audit/recorder'
import type { Publication } from '@/publications/row'
import { withdrawnOf } from '@/publications/withdrawn'

type Own = Pick<BaseDatabaseAdapter, 'find' | 'updateOne'>

const collection = 'publications'

/** What readers see of an item. */
export async function livePublications(
  own: Pick<BaseDatabaseAdapter, 'find'>,
  kind: string,
  item: string,
  req: PayloadRequest,
): Promise<Publication[]> {
  const where: Where = {
    and: [
      { collection: { equals: kind } },
      { item: { equals: item } },
      { state: { equals: 'live' } },
    ],
  }
  return (await own.find<Publication>({ collection, where, pagination: false, req })).docs
}

/**
 * Withdraws what was published of an item in the very moment in which it was removed, where no
 * transaction keeps the two apart. The row of the record has every server renew its pages.
 *
 * @param by the request that removed the item
 */
export async function withdrawOrphans(
  own: Own,
  recorder: Pick<Recorder, 'append'>,
  { kind, item, by }: { kind: string; item: string; by?: PayloadRequest },
  req: PayloadRequest,
): Promise<void> {
  const person = by?.user ? String(by.user.id) : null
  for (const row of await livePublications(own, kind, item, req)) {
    const data = { ...withdrawnOf(row, person, ''), sequence: row.sequence + 1 }
    const where: Where = {
      and: [{ key: { equals: row.key } }, { sequence: { equals: row.sequence } }],
    }
    const written = await own.updateOne({ collection, where, data, req })
    if (!written) continue
    await recorder.append(publicationEntry(written as unknown as Publication, row, by), req)
  }
}
