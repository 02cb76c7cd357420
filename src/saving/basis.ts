import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { isSame } from '@/lib/canonical'
import type { Seen } from './entity-tag'
import type { Inner, Stored } from './gate'
import { hoist } from './hoist'
import type { Scope } from './merge'
import { readRevisions } from './revisions'
import { split } from './split'

/** Why a write that was made from an old state can't be merged: the text of its language moved on, or the same facts did. */
export type Conflict = { part: 'text' | 'facts'; fields: string[] }

type Question = {
  inner: Inner
  collection: string
  fields: FlattenedField[]
  seen: Seen
  mine: Record<string, unknown>
  theirs: Stored
  /** Only this matters, and whatever moved on in it is a conflict. */
  strictly?: Scope
  req: PayloadRequest
}

/**
 * What a write has to be compared with, given what its writer had seen. Other languages don't matter.
 * If only facts moved on, it is the history row of the facts that the writer saw; a stale form sends
 * every field, and without that row it would turn a colleague's fact back.
 *
 * @returns the base, or the conflict that nobody but the writer can resolve
 */
export async function basisOf({
  inner,
  collection,
  fields,
  seen,
  mine,
  theirs,
  strictly,
  req,
}: Question): Promise<Stored | Conflict> {
  const now = readRevisions(theirs.revisions)
  const textMoved = (now[seen.language] ?? 0) !== seen.revision && strictly?.language !== false
  const factsMoved = (now.facts ?? 0) !== seen.facts && strictly?.facts !== false
  if (!textMoved && !factsMoved) return theirs
  const text = (doc: Record<string, unknown>) =>
    split(fields, hoist(fields, doc, seen.language)).text
  if (textMoved) return { part: 'text', fields: differing(text(mine), text(theirs)) }
  const base = await versionWithFacts(inner, collection, theirs.id, seen.facts, req)
  const facts = (doc: Record<string, unknown>) =>
    split(fields, hoist(fields, doc, seen.language)).facts
  if (!base || strictly) return { part: 'facts', fields: differing(facts(mine), facts(theirs)) }
  const [was, wanted, is] = [facts(base), facts(mine), facts(theirs)]
  const both = differing(was, wanted).filter(
    (name) => differing(was, is).includes(name) && differing(wanted, is).includes(name),
  )
  return both.length ? { part: 'facts', fields: both } : { ...base, id: theirs.id }
}

/** Whether a basis is a conflict. */
export function isConflict(basis: Stored | Conflict): basis is Conflict {
  return 'part' in basis && Array.isArray(basis.fields)
}

function differing(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => !isSame(a[name], b[name]))
}

/** The newest history row whose facts are those of a revision; history is bounded, so it may be gone. */
async function versionWithFacts(
  inner: Inner,
  collection: string,
  id: string,
  facts: number,
  req: PayloadRequest,
) {
  const rows = (where: Where, more: object) =>
    inner.findVersions<Stored>({
      collection: collection as never,
      where,
      pagination: false,
      req,
      ...more,
    })
  // Looked for by its counters alone: a whole history is long to read.
  const { docs } = await rows(
    { parent: { equals: id } },
    { sort: '-updatedAt', limit: 0, select: { version: { revisions: true } } },
  )
  const found = docs.find(
    ({ version }) => readRevisions((version as Stored).revisions).facts === facts,
  )
  if (!found) return undefined
  const whole = await rows({ id: { equals: found.id } }, { limit: 1 })
  return whole.docs[0]?.version as Stored | undefined
}
