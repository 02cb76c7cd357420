import { diffArrays } from 'diff'
import { canonical } from '@/lib/canonical'
import type { Shape, Side } from './parts'

export type Block = Record<string, unknown>

/** A run of blocks: as all have it, as one side changed it, or as both did. */
export type Chunk = { side: Side | 'same'; mine: Block[]; theirs: Block[] }

export const isRichText = ({ type }: Shape): boolean => type === 'richText'

/** The blocks of formatted text: paragraphs, headings, lists, tables, pictures, quotations. */
export function blocksOf(value: unknown): Block[] {
  const root = (value as { root?: { children?: unknown } } | null)?.root
  return Array.isArray(root?.children) ? (root.children as Block[]) : []
}

/** Formatted text with other blocks; its own frame where it has one. */
export function withBlocks(frames: unknown[], blocks: Block[]): unknown {
  const frame = frames.find((one) => (one as { root?: unknown } | null)?.root) as
    { root: object } | undefined
  if (!blocks.length) return null
  const root = frame?.root ?? { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' }
  return { ...frame, root: { ...root, children: blocks } }
}

/**
 * Merges formatted text three ways by blocks (diff3): where a run of blocks was changed by one side
 * only, that side's stands; where both changed it, both are given back.
 *
 * @param base undefined when nobody knows it: then every difference is both sides'
 */
export function mergeBlocks(base: unknown, mine: unknown, theirs: unknown): Chunk[] {
  const [a, b] = [blocksOf(mine), blocksOf(theirs)]
  if (base === undefined) return twoWays(a, b)
  const was = blocksOf(base)
  const inMine = matches(was, a)
  const inTheirs = matches(was, b)
  const chunks: Chunk[] = []
  let [from, mineFrom, theirsFrom] = [0, 0, 0]
  for (let at = 0; at <= was.length; at++) {
    const [i, j] = at < was.length ? [inMine.get(at), inTheirs.get(at)] : [a.length, b.length]
    if (i === undefined || j === undefined) continue
    add(chunks, was.slice(from, at), a.slice(mineFrom, i), b.slice(theirsFrom, j))
    const block = was[at]
    if (block) add(chunks, [block], [a[i] as Block], [b[j] as Block])
    ;[from, mineFrom, theirsFrom] = [at + 1, i + 1, j + 1]
  }
  return chunks
}

function add(chunks: Chunk[], was: Block[], mine: Block[], theirs: Block[]): void {
  if (!mine.length && !theirs.length) return
  // Neighbours that were changed, none of them added or dropped, are still told apart one by one.
  if (was.length > 1 && mine.length === was.length && theirs.length === was.length) {
    for (const [at, block] of was.entries())
      add(chunks, [block], [mine[at] as Block], [theirs[at] as Block])
    return
  }
  const side = sideOf(was, mine, theirs)
  const last = chunks.at(-1)
  if (last?.side === side && side === 'same') {
    last.mine.push(...mine)
    last.theirs.push(...theirs)
  } else chunks.push({ side, mine: [...mine], theirs: [...theirs] })
}

function sideOf(was: Block[], mine: Block[], theirs: Block[]): Chunk['side'] {
  const [before, my, their] = [was, mine, theirs].map((run) => run.map(key).join('\n'))
  if (my === their) return 'same'
  if (before === their) return 'mine'
  return before === my ? 'theirs' : 'both'
}

/** Where each block of the base is found again. */
function matches(base: Block[], other: Block[]): Map<number, number> {
  const found = new Map<number, number>()
  let [at, there] = [0, 0]
  for (const { added, removed, count } of diffArrays(base.map(key), other.map(key))) {
    if (added) there += count
    else if (removed) at += count
    else for (let n = 0; n < count; n++) found.set(at++, there++)
  }
  return found
}

function twoWays(mine: Block[], theirs: Block[]): Chunk[] {
  const chunks: Chunk[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of diffArrays(mine.map(key), theirs.map(key))) {
    const last = chunks.at(-1)
    if (!added && !removed) {
      chunks.push({
        side: 'same',
        mine: mine.slice(i, i + count),
        theirs: theirs.slice(j, j + count),
      })
      i += count
      j += count
      continue
    }
    const open: Chunk = last?.side === 'both' ? last : { side: 'both', mine: [], theirs: [] }
    if (open !== last) chunks.push(open)
    if (removed) open.mine.push(...mine.slice(i, (i += count)))
    else open.theirs.push(...theirs.slice(j, (j += count)))
  }
  return chunks
}

const key = (block: Block) => canonical(block)

/** What a block says, without its formatting; `names` gives pictures and tables a word. */
export function textOf(block: Block, names: Record<string, string> = {}): string {
  const { type, text, children, fields } = block as {
    type?: string
    text?: string
    children?: Block[]
    fields?: { text?: string; attribution?: string; blockType?: string }
  }
  if (typeof text === 'string') return text
  if (type === 'linebreak') return '\n'
  if (type === 'upload' || type === 'horizontalrule') return names[type] ?? ''
  if (type === 'block') return [fields?.text, fields?.attribution].filter(Boolean).join(' — ')
  const between = type === 'list' || type === 'table' ? '\n' : type === 'tablerow' ? ' | ' : ''
  return (children ?? []).map((child) => textOf(child, names)).join(between)
}

/** Copies of blocks with ids of their own, to stand beside those they were copied from. */
export function copies(blocks: Block[]): Block[] {
  return blocks.map((block) => {
    const copy = structuredClone(block)
    if ('id' in copy) copy.id = newId()
    const fields = copy.fields as Record<string, unknown> | undefined
    if (fields && 'id' in fields) fields.id = newId()
    return copy
  })
}

/** An id as Payload gives to blocks: 24 hexadecimal digits. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
