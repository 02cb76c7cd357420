import { createHash } from 'node:crypto'
import { canonical } from '@/lib/canonical'
import type { Anchor, Entry, Head, Row } from './row'

/** Every field that the hash covers; a field that isn't named here could be changed unseen. */
const covered = [
  'sequence',
  'key',
  'action',
  'at',
  'person',
  'personName',
  'collection',
  'item',
  'title',
  'language',
  'fromRevision',
  'toRevision',
  'fromFacts',
  'toFacts',
  'changed',
  'address',
  'requestId',
  'detail',
  'previousHash',
] as const satisfies readonly (keyof Row)[]

/** The hash of a row, whatever way the database gives back dates and empty fields. */
export function hashOf(row: Omit<Row, 'hash'>): string {
  const content = Object.fromEntries(covered.map((name) => [name, plain(row[name])]))
  return createHash('sha256').update(canonical(content)).digest('hex')
}

const plain = (value: unknown) =>
  value instanceof Date ? value.toISOString() : value === '' ? null : value

/** An entry as the next row of the chain. */
export function seal(entry: Entry, head: Head | null): Row {
  const given = Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value !== ''),
  ) as Entry
  const row = {
    ...given,
    sequence: (head?.sequence ?? 0) + 1,
    previousHash: head?.hash ?? '',
  }
  return { ...row, hash: hashOf(row) }
}

/** The first thing that is wrong with the chain, and the row where it shows. */
export type Fault = { sequence: number; what: 'changed' | 'missing' | 'swapped' | 'cut' }

/**
 * Walks a chain row by row, in the order of its sequence, and finds the first fault.
 *
 * @param anchor what retention removed last, for a chain that no longer begins with its first row
 * @param heads ends of the chain that were noted before, in a place of their own
 */
export function startWalk(anchor: Anchor | null, heads: readonly Head[] = []) {
  let last: Row | undefined
  const step = (row: Row): Fault | null => {
    const fault = faultOf(row, last, anchor)
    last = row
    if (fault) return fault
    const noted = heads.find(({ sequence }) => sequence === row.sequence)
    return noted && noted.hash !== row.hash ? { sequence: row.sequence, what: 'changed' } : null
  }
  const end = (): Fault | null => {
    const reached = last?.sequence ?? anchor?.sequence ?? 0
    const cut = heads.some(({ sequence }) => sequence > reached)
    return cut ? { sequence: reached + 1, what: 'cut' } : null
  }
  return { step, end, last: () => last }
}

function faultOf(row: Row, last: Row | undefined, anchor: Anchor | null): Fault | null {
  const expected = last ? last.sequence + 1 : (anchor?.sequence ?? 0) + 1
  if (last && row.sequence < expected) return { sequence: row.sequence, what: 'swapped' }
  if (row.sequence > expected) return { sequence: expected, what: 'missing' }
  if (hashOf(row) !== row.hash) return { sequence: row.sequence, what: 'changed' }
  if (anchor && row.sequence === anchor.sequence && row.hash !== anchor.hash)
    return { sequence: row.sequence, what: 'changed' }
  // Rows that retention had begun to remove have nothing before them.
  if (!last && row.sequence < expected) return null
  const before = last?.hash ?? anchor?.hash ?? ''
  // A row that was changed together with its hash shows in the row after it.
  if ((row.previousHash ?? '') !== before)
    return { sequence: Math.max(row.sequence - 1, 1), what: 'changed' }
  return null
}

/** The row of retention that removed the most, as a place to start from. */
export function anchorIn(rows: Iterable<Pick<Row, 'action' | 'detail'>>): Anchor | null {
  let anchor: Anchor | null = null
  for (const row of rows) {
    const found = readAnchor(row)
    if (found && found.sequence > (anchor?.sequence ?? 0)) anchor = found
  }
  return anchor
}

/** What a row of retention says: the last row that was removed, and its hash. */
export function readAnchor({ action, detail }: Pick<Row, 'action' | 'detail'>): Anchor | null {
  if (action !== 'retention') return null
  const [, sequence, hash] = /^through (\d+) ([\da-f]{64})$/u.exec(detail ?? '') ?? []
  return hash ? { sequence: Number(sequence), hash } : null
}

export const writeAnchor = ({ sequence, hash }: Anchor) => `through ${sequence} ${hash}`

/**
 * Verifies a chain that fits into memory.
 *
 * @param rows in the order of their sequence
 * @returns the first fault, or null
 */
export function verifyChain(rows: readonly Row[], heads: readonly Head[] = []): Fault | null {
  const walk = startWalk(anchorIn(rows), heads)
  for (const row of rows) {
    const fault = walk.step(row)
    if (fault) return fault
  }
  return walk.end()
}
