import { isSettled, type Difference } from './three-ways'
import { copies, textOf, withBlocks, type Chunk } from './rich-text'

/** What a person decided about a run of blocks that both sides changed. */
export type BlockChoice = 'mine' | 'theirs' | 'both'

/** What a person decided about a part that both sides changed; `text` when they wrote it anew. */
export type Decision = {
  take?: 'mine' | 'theirs' | 'edited'
  text?: string
  blocks?: Record<number, BlockChoice>
}
export type Decisions = Record<string, Decision>

/** Plain text, which can be written anew where it is compared. */
export function isEditable({ field }: Difference): boolean {
  const { type, hasMany } = field as { type: string; hasMany?: boolean }
  return (type === 'text' || type === 'textarea') && !hasMany
}

/** Whether nothing is left to decide about a part. */
export function isDecided(difference: Difference, decision: Decision | undefined): boolean {
  if (isSettled(difference)) return true
  if (decision?.take) return true
  return (
    difference.chunks?.every(
      (chunk, index) => chunk.side !== 'both' || decision?.blocks?.[index],
    ) ?? false
  )
}

/** The value of a part after all decisions. */
export function outcome(difference: Difference, decision: Decision = {}): unknown {
  const { side, mine, theirs, chunks } = difference
  if (side === 'mine' || decision.take === 'mine') return mine
  if (side === 'theirs' || decision.take === 'theirs') return theirs
  if (decision.take === 'edited') return decision.text ?? ''
  if (!chunks) return mine
  const blocks = chunks.flatMap((chunk, index) => blocksBy(chunk, decision.blocks?.[index]))
  return withBlocks([theirs, mine], blocks)
}

function blocksBy({ side, mine, theirs }: Chunk, choice: BlockChoice | undefined) {
  const taken = side === 'both' ? choice : side
  if (taken === 'theirs' || taken === 'same') return theirs
  return taken === 'both' ? [...mine, ...copies(theirs)] : mine
}

/** What a run of blocks says, one block after the other. */
export function textOfBlocks(blocks: Chunk['mine'], names: Record<string, string>): string {
  return blocks.map((block) => textOf(block, names)).join('\n\n')
}

/** All parts to one side, where it has not been decided otherwise yet. */
export function decideAll(differences: Difference[], side: 'mine' | 'theirs'): Decisions {
  const open = differences.filter((one) => !isSettled(one))
  return Object.fromEntries(
    open.map(({ path, chunks }) => [
      path,
      chunks
        ? { blocks: Object.fromEntries(chunks.map((_, index) => [index, side])) }
        : { take: side },
    ]),
  )
}
