import type { PayloadRequest } from 'payload'
import { seal } from './chain'
import { isDuplicate } from './duplicate'
import type { Store } from './recorder'
import type { Entry, Head, Row } from './row'

const collection = 'audit'
const maxTries = 100

/** Where the chain ends, as the database has it. */
export async function readHead(
  store: Pick<Store, 'find'>,
  req: PayloadRequest,
): Promise<Head | null> {
  const { docs } = await store.find<Row>({
    collection,
    where: {},
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? { sequence: docs[0].sequence, hash: docs[0].hash } : null
}

/**
 * Appends rows to the chain, one after the other in this process. The end of the chain is remembered,
 * so that a save needn't read it; another process may have appended meanwhile, and then the unique
 * sequence refuses the row, and it is tried again at the end that there is.
 */
export function makeAppender(store: Store) {
  let known: Head | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const place = async (entry: Entry, req: PayloadRequest) => {
    for (let tries = 0; tries < maxTries; tries++) {
      const row = seal(entry, known ?? (await readHead(store, req)))
      try {
        await store.create({ collection, data: row, req, returning: false })
        known = { sequence: row.sequence, hash: row.hash }
        return
      } catch (error) {
        known = null
        if (!isDuplicate(error)) throw error
        const where = { key: { equals: entry.key } }
        if (await store.findOne({ collection, where, req })) return
      }
    }
    throw new Error('The record could not be written: too many others write it.')
  }

  return {
    /** @throws whatever the database refused it with; then the row isn't there */
    append: (entry: Entry, req: PayloadRequest): Promise<void> => {
      const turn = queue.then(() => place(entry, req))
      queue = turn.catch(() => undefined)
      return turn
    },
    /** What was remembered may have been undone with the transaction that it was written in. */
    forget: () => {
      known = null
    },
    settled: () => queue,
  }
}
