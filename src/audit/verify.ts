import type { BaseDatabaseAdapter } from 'payload'
import { readAnchor, startWalk, type Fault } from './chain'
import { readNotedHead } from './head'
import type { Anchor, Head, Row } from './row'

type Source = Pick<BaseDatabaseAdapter, 'find' | 'findOne'>

export type Verified = {
  fault: Fault | null
  /** Rows that were read. */
  count: number
  /** Where the chain ends, to be noted in another place. */
  head: Head | null
  /** What retention removed. */
  anchor: Anchor | null
  /** Whether the end of the chain could be compared with the one noted beside it. */
  compared: boolean
}

const collection = 'audit'
const pageSize = 1000

/**
 * Walks the whole record, a page at a time.
 *
 * @param known an end of the chain that somebody noted elsewhere; it must still be a row of it
 */
export async function verifyRecord(source: Source, known?: Head): Promise<Verified> {
  const anchor = await newestAnchor(source)
  const noted = await readNotedHead(source)
  const walk = startWalk(
    anchor,
    [noted, known].filter((head) => head !== null && head !== undefined),
  )
  let count = 0
  let after = 0
  for (;;) {
    const { docs } = await source.find<Row>({
      collection,
      where: { sequence: { greater_than: after } },
      sort: 'sequence',
      limit: pageSize,
      pagination: false,
    })
    for (const row of docs) {
      count++
      after = row.sequence
      const fault = walk.step(row)
      if (fault) return { fault, count, head: null, anchor, compared: Boolean(noted) }
    }
    if (docs.length < pageSize) break
  }
  const end = walk.last()
  return {
    fault: walk.end(),
    count,
    head: end ? { sequence: end.sequence, hash: end.hash } : null,
    anchor,
    compared: Boolean(noted),
  }
}

async function newestAnchor(source: Source): Promise<Anchor | null> {
  const { docs } = await source.find<Row>({
    collection,
    where: { action: { equals: 'retention' } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  return docs[0] ? readAnchor(docs[0]) : null
}
