import type {
  BaseDatabaseAdapter,
  CreateArgs,
  FlattenedField,
  PayloadRequest,
  UpdateOneArgs,
  Where,
} from 'payload'
import { isDuplicate } from '@/audit/duplicate'
import { isLocale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { accounts } from './accounts'
import { basisOf, isConflict, type Conflict } from './basis'
import type { Seen } from './entity-tag'
import { versionOf, writeVersion, type makeRows } from './history'
import { hoist } from './hoist'
import { merge, type Scope } from './merge'
import { Outdated, type Newer } from './outdated'
import { repairHistory } from './repair'
import { isRestoring, restoredScope } from './restoring'
import { readRevisions } from './revisions'

/** A document as the database keeps it, with all its languages. */
export type Stored = Record<string, unknown> & { id: string }

/** The adapter's own operations, before the gate was put in front of them. */
export type Inner = Pick<
  BaseDatabaseAdapter,
  'findOne' | 'create' | 'updateOne' | 'createVersion' | 'findVersions'
> & { rows: ReturnType<typeof makeRows> }

/** What a write says: the adapter's arguments, the schema, and what the writer started from. */
export type Write = {
  args: UpdateOneArgs
  fields: FlattenedField[]
  /** Nothing when our own code writes without having read: then what is stored counts. */
  baseOf: (id: string) => Stored | undefined
  /** What a person had seen who wrote this, where the request says so. */
  seenOf: (id: string) => Seen | undefined
  /** Whether a try before this one found that somebody else had saved. */
  again: boolean
  /** Writes what belongs to the save: on a fence beside its history row, in a transaction after it. */
  beside: (before: Stored, stored: Stored) => Promise<void>
}

/** The two rows of a save; `moved` when somebody else saved between our reading and our writing. */
export type Saved = { stored: Stored; version: unknown } | 'moved' | 'absent'

/** Tells from a request what its write may change. */
export function scopeOf({ locale, req }: Pick<UpdateOneArgs, 'locale' | 'req'>): Scope {
  const restored = restoredScope(req)
  if (restored) return restored
  const context = req?.context
  const restoring = context?.isRestoringVersion === true
  const language = restoring ? (context?.restoreLanguage ?? req?.locale) : (locale ?? req?.locale)
  return {
    language: isLocale(language) ? language : null,
    facts: !restoring || context?.restoreFacts === true,
  }
}

/**
 * One update through the gate: reads again what is stored now, merges the write into it, and writes
 * document and history row. It calls no hook and no user code, so it can neither leak nor deadlock.
 *
 * @param req what to hand to the adapter: it carries the gate's own transaction, if there is one
 * @param fence whether the write must name the revision it replaces, because no transaction guards it
 */
export async function passUpdate(
  inner: Inner,
  write: Write,
  req: PayloadRequest,
  fence: boolean,
): Promise<Saved> {
  const { args, fields, baseOf, seenOf } = write
  const collection = args.collection as ItemCollection
  const guess = fence && !write.again && args.id !== undefined ? baseOf(String(args.id)) : undefined
  const theirs = guess ?? (await readStored(inner, write, req))
  if (!theirs) return 'absent'
  const mine = args.data as Stored
  const seen = seenOf(theirs.id)
  const scope = scopeOf(args)
  // Whoever restores has compared; a newer state of that part is never merged into what they chose.
  const strictly = isRestoring(args.req) ? scope : undefined
  const base = seen
    ? await basisOf({ inner, collection, fields, seen, mine, theirs, strictly, req })
    : (baseOf(theirs.id) ?? theirs)
  // Whoever is refused is shown the newest text, not the one that they read themselves.
  if (isConflict(base) && guess) return 'moved'
  if (isConflict(base)) throw new Outdated(newer(fields, base, seen as Seen, theirs))
  const merged = merge(fields, { base, mine, theirs }, scope)
  const updatedAt = later(mine.updatedAt, theirs.updatedAt)
  const savedBy = args.req?.user ? String(args.req.user.id) : null
  const data = {
    ...merged,
    ...accounts(collection, fields, theirs, merged),
    updatedAt,
    savedBy,
  }
  const unmoved: Where = {
    and: [{ id: { equals: theirs.id } }, { revision: { equals: theirs.revision } }],
  }
  const target = fence ? { where: unmoved } : { id: theirs.id }
  // What is replaced must be in the history before it is gone.
  if (fence) await repairHistory(inner, collection, theirs, req)
  const stored = (await inner.updateOne({ collection, data, req, ...target })) as Stored | null
  if (!stored) return 'moved'
  const history = () => writeHistory(inner, collection, stored, updatedAt, req, fence)
  const version = fence
    ? (await Promise.all([history(), write.beside(theirs, stored)]))[0]
    : await history()
  if (!fence) await write.beside(theirs, stored)
  return { stored, version }
}

/**
 * What is stored now. Inside a transaction the item need not be read whole again if it is still at the
 * revision at which the operation read it: every save moves that.
 */
async function readStored(
  inner: Inner,
  { args: { collection, id, where }, baseOf }: Write,
  req: PayloadRequest,
): Promise<Stored | null> {
  if (id === undefined) return inner.findOne<Stored>({ collection, where, req })
  const own: Where = { id: { equals: id } }
  const base = baseOf(String(id))
  if (base && req.transactionID !== undefined) {
    const now = await inner.findOne<Stored>({
      collection,
      where: own,
      select: { revision: true },
      req,
    })
    if (!now || now.revision === base.revision) return now && base
  }
  return inner.findOne<Stored>({ collection, where: own, req })
}

async function writeHistory(
  inner: Inner,
  collection: ItemCollection,
  stored: Stored,
  at: string,
  req: PayloadRequest,
  fence: boolean,
): Promise<unknown> {
  try {
    return await writeVersion(inner, collection, stored, at, req)
  } catch (error) {
    if (!fence || !isDuplicate(error)) throw error
    // Whoever saves next has taken our save for one that a crash cut short, and written its row.
    return versionOf(inner, collection, stored, req)
  }
}

/** A new item through the gate: document and history row, counters from one. */
export async function passCreate(
  inner: Inner,
  { collection, data, req: outer }: Pick<CreateArgs, 'collection' | 'data' | 'req'>,
  fields: FlattenedField[],
  req: PayloadRequest,
): Promise<{ stored: Stored; version: unknown }> {
  const derived = accounts(collection as ItemCollection, fields, null, data)
  const savedBy = outer?.user ? String(outer.user.id) : null
  const stored = (await inner.create({
    collection,
    data: { ...data, ...derived, savedBy },
    req,
  })) as Stored
  const written = String(stored.updatedAt ?? new Date().toISOString())
  return { stored, version: await writeVersion(inner, collection, stored, written, req) }
}

function newer(
  fields: FlattenedField[],
  conflict: Conflict,
  { language }: Seen,
  theirs: Stored,
): Newer {
  return {
    code: 'outdated',
    ...conflict,
    language,
    revisions: readRevisions(theirs.revisions),
    by: (theirs.savedBy as string | null | undefined) ?? null,
    at: new Date(theirs.updatedAt as string).toISOString(),
    theirs: hoist(fields, theirs, language),
  }
}

/** `updatedAt` grows strictly for each item: Payload trims history by it. */
function later(wanted: unknown, before: unknown): string {
  const now = typeof wanted === 'string' ? Date.parse(wanted) : Date.now()
  const last = before ? new Date(before as string).getTime() : 0
  return new Date(Math.max(now, last + 1)).toISOString()
}
