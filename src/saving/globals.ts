import {
  APIError,
  type BaseDatabaseAdapter,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isDuplicate } from '@/audit/duplicate'
import type { Recorder } from '@/audit/recorder'
import { localeCodes } from '@/i18n/locales'
import { canonical } from '@/lib/canonical'
import { rememberBase, takeBase, takeSeen } from './bases'
import type { Seen } from './entity-tag'
import { scopeOf, type Stored } from './gate'
import { hoist } from './hoist'
import { merge } from './merge'
import { saveEntry } from './recorded'
import { nextRevisions, readRevisions } from './revisions'
import type { Section } from './section'
import { split } from './split'
import { untilSaved } from './until-saved'

/** Under which name what writers had seen of globals is remembered. */
export const globalsKey = 'globals'

type Own = Pick<BaseDatabaseAdapter, 'findGlobal' | 'createGlobal' | 'updateGlobal'>
type Args = Parameters<BaseDatabaseAdapter['updateGlobal']>[0]
type Values = Record<string, unknown>

/**
 * The gate in front of globals. Payload reads one whole, merges one language and writes it whole, as
 * it does with items; here a write is merged by language into what is stored now, and written under
 * compare-and-set.
 *
 * @returns the adapter's operations on globals, to be put in place of its own
 */
export function gateGlobals(
  adapter: BaseDatabaseAdapter,
  own: Own,
  section: Section,
  recorder: Pick<Recorder, 'append'>,
  payload: Payload,
) {
  const fieldsOf = (slug: string) =>
    payload.globals.config.find((one) => one.slug === slug)?.flattenedFields ?? []

  const attempt = async (args: Args, base: Values | undefined, seen: Seen | undefined) =>
    section.atomically(async (inside) => {
      const { slug, select, req } = args
      const fields = fieldsOf(slug)
      const found = await own.findGlobal<Stored>({ slug, req: inside })
      const theirs = found && Object.keys(found).length > 0 ? found : null
      const mine = args.data as Values
      if (seen && theirs) refuseOutdated(fields, seen, mine, theirs, req)
      const merged = theirs
        ? merge(fields, { base: base ?? theirs, mine, theirs }, scopeOf({ req }))
        : mine
      const data = {
        ...merged,
        ...counted(fields, theirs, merged),
        updatedAt: new Date().toISOString(),
      }
      const common = { slug, data, req: inside }
      const writer = theirs && section.fence ? fenced(adapter, theirs.revision) : adapter
      const stored = theirs
        ? await own.updateGlobal.call(writer as never, { ...common, ...(select ? { select } : {}) })
        : await own.createGlobal(common).catch(unlessDuplicate)
      if (!stored) return 'moved' as const
      const after = { ...(data as Values), id: slug } as Stored
      const before = theirs && { ...theirs, id: slug }
      const { language } = scopeOf({ req })
      const entry = saveEntry({
        collection: slug,
        fields,
        before,
        after,
        language,
        req: req as PayloadRequest,
      })
      await recorder.append({ ...entry, title: slug }, inside)
      return stored as Stored
    })

  const write = async (args: Args) => {
    const base = takeBase(args.req, globalsKey, args.slug)
    const seen = takeSeen(args.req, globalsKey, args.slug)
    return section.ofItem(`${globalsKey}/${args.slug}`)(() =>
      untilSaved(() => attempt(args, base, seen)),
    )
  }

  return {
    findGlobal: async (args: Parameters<Own['findGlobal']>[0]) => {
      const doc = await own.findGlobal<Values>(args)
      const isThere = doc && Object.keys(doc).length > 0
      if (isThere && !args.select) rememberBase(args.req, globalsKey, { ...doc, id: args.slug })
      return doc
    },
    createGlobal: write,
    updateGlobal: write,
  }
}

/** @throws APIError 412 when the writer's language, or what all share, was saved since they looked */
function refuseOutdated(
  fields: FlattenedField[],
  seen: Seen,
  mine: Values,
  theirs: Values,
  req: Args['req'],
) {
  const now = readRevisions(theirs.revisions)
  const isText = (now[seen.language] ?? 0) !== seen.revision
  const facts = (doc: Values) => canonical(split(fields, hoist(fields, doc, seen.language)).facts)
  const isFacts = (now.facts ?? 0) !== seen.facts && facts(mine) !== facts(theirs)
  if (!isText && !isFacts) return
  const message = req?.t?.('communique:refusals.globalOutdated' as never) ?? 'outdated'
  throw new APIError(message, 412, { code: 'outdated', part: isText ? 'text' : 'facts' }, true)
}

function counted(fields: FlattenedField[], before: Values | null, after: Values) {
  const part = (doc: Values, language: string) => split(fields, hoist(fields, doc, language))
  let revisions = readRevisions(before?.revisions)
  for (const [index, language] of localeCodes.entries()) {
    const was = before && part(before, language)
    const next = nextRevisions(revisions, language, was, part(after, language))
    revisions = index === 0 ? next : { ...next, facts: revisions.facts }
  }
  return { revision: Number(before?.revision ?? 0) + 1, revisions }
}

function unlessDuplicate(error: unknown): null {
  if (!isDuplicate(error)) throw error
  return null
}

type Globals = {
  findOneAndUpdate: (filter: object, ...rest: unknown[]) => unknown
  collection: { createIndex(keys: object, options: object): Promise<unknown> }
}

/** MongoDB's adapter, which names only the global that it writes, made to name its revision too. */
function fenced(adapter: BaseDatabaseAdapter, revision: unknown): BaseDatabaseAdapter {
  const { globals } = adapter as unknown as { globals: Globals }
  const model = Object.create(globals as object, {
    findOneAndUpdate: {
      value: (filter: object, ...rest: unknown[]) =>
        globals.findOneAndUpdate({ ...filter, revision }, ...rest),
    },
  }) as Globals
  return Object.create(adapter, { globals: { value: model } }) as BaseDatabaseAdapter
}

/** One row for each global, whoever makes it first. */
export async function uniqueGlobals(adapter: unknown): Promise<void> {
  const { globals } = adapter as { globals?: Globals }
  await globals?.collection.createIndex({ globalType: 1 }, { unique: true })
}
