import type { PayloadRequest } from 'payload'
import { writeAnchor } from './chain'
import type { Store } from './recorder'
import type { Anchor, Entry, Row } from './row'

const collection = 'audit'

/** Rows that one step of retention removes, so that saves can go between. */
export const batch = 1000

/**
 * Removes the oldest rows, after a row that says so and holds the hash of the last one removed:
 * verification starts from there.
 *
 * @param append writes that row; false when it could not be written, and then nothing is removed
 * @returns how many rows were removed
 */
export async function pruneBatch(
  store: Pick<Store, 'find' | 'deleteMany'>,
  append: (entry: Entry, req: PayloadRequest) => Promise<boolean>,
  before: Date,
  req: PayloadRequest,
): Promise<number> {
  const { docs } = await store.find<Row>({
    collection,
    where: {},
    sort: 'sequence',
    limit: batch,
    pagination: false,
    req,
  })
  const kept = docs.findIndex(({ at }) => new Date(at) >= before)
  const old = kept === -1 ? docs : docs.slice(0, kept)
  const last = old.at(-1)
  // A row of retention alone would follow itself for ever.
  if (!last || old.every(({ action }) => action === 'retention')) return 0
  const anchor: Anchor = { sequence: last.sequence, hash: last.hash }
  const detail = writeAnchor(anchor)
  const at = new Date().toISOString()
  if (!(await append({ key: detail, action: 'retention', at, detail }, req))) return 0
  await store.deleteMany({
    collection,
    where: { sequence: { less_than_equal: last.sequence } },
    req,
  })
  return old.length
}
