import type { PayloadRequest } from 'payload'
import type { Store } from './recorder'
import type { Head } from './row'

const collection = 'payload-kv'
const key = 'audit-head'

type Kept = { id: string; data: unknown }

/** The end of the chain as it was noted beside the record. */
export async function readNotedHead(store: Pick<Store, 'findOne'>, req?: PayloadRequest) {
  const row = await store.findOne<Kept>({ collection, where: { key: { equals: key } }, req })
  const { sequence, hash } = (row?.data ?? {}) as Partial<Head>
  return row && typeof sequence === 'number' && typeof hash === 'string'
    ? { id: row.id, sequence, hash }
    : null
}

/** Notes the end of the chain; it never goes back. */
export async function writeHead(store: Store, head: Head, req: PayloadRequest): Promise<void> {
  const noted = await readNotedHead(store, req)
  if (!noted) await store.create({ collection, data: { key, data: head }, req })
  else if (noted.sequence < head.sequence)
    await store.updateOne({ collection, id: noted.id, data: { data: head }, req })
}
