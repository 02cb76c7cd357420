import { partsOf, same, type Part, type Shape, type Side, type Values } from './parts'
import { isRichText, mergeBlocks, type Chunk } from './rich-text'

export type Difference = Part & {
  side: Side
  base: unknown
  mine: unknown
  theirs: unknown
  /** A cell of a row that only one side has: it goes with its row. */
  isAlone?: boolean
  /** Formatted text that both changed, by blocks: those at one place that both changed are to be decided. */
  chunks?: Chunk[]
}

/**
 * Compares an item three ways, part by part. Only what both changed, and differently, is left to
 * people; formatted text that both changed in different blocks merges by itself.
 *
 * @param base what the form was opened with, or nothing if nobody knows any more: then all that differs is to be decided
 * @param mine what the form sent
 * @param theirs what is stored now
 */
export function threeWays(
  fields: Shape[],
  base: Values | null,
  mine: Values,
  theirs: Values,
): Difference[] {
  const [was, wanted, is] = [partsOf(fields, base), partsOf(fields, mine), partsOf(fields, theirs)]
  const paths = new Set([...is.keys(), ...wanted.keys()])
  return [...paths].flatMap((path): Difference[] => {
    const part = (is.get(path) ?? wanted.get(path)) as Part
    const three = {
      base: was.get(path)?.value ?? null,
      mine: wanted.get(path)?.value ?? null,
      theirs: is.get(path)?.value ?? null,
    }
    if (same(three.mine, three.theirs)) return []
    if (!is.has(path)) return [{ ...part, ...three, side: 'mine', isAlone: true }]
    if (!wanted.has(path)) return [{ ...part, ...three, side: 'theirs', isAlone: true }]
    const side = sideOf(three, base !== null)
    if (side === 'both' && isRichText(part.field)) {
      const chunks = mergeBlocks(base ? three.base : undefined, three.mine, three.theirs)
      return [{ ...part, ...three, side, chunks }]
    }
    return [{ ...part, ...three, side }]
  })
}

function sideOf(
  { base, mine, theirs }: Pick<Difference, 'base' | 'mine' | 'theirs'>,
  known: boolean,
): Side {
  if (known && same(base, theirs)) return 'mine'
  if (known && same(base, mine)) return 'theirs'
  return 'both'
}

/** Whether nobody has to decide anything about a difference. */
export function isSettled({ side, chunks }: Difference): boolean {
  return side !== 'both' || (chunks?.every((chunk) => chunk.side !== 'both') ?? false)
}
