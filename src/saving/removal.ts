import {
  APIError,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type DeleteOneArgs,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { Recorder } from '@/audit/recorder'
import type { Row } from '@/audit/row'
import { itemCollections } from '@/publications/kinds'
import type { Stored } from './gate'
import { livePublications, withdrawOrphans } from './orphans'
import { deleteEntry } from './recorded'

type Own = Pick<
  BaseDatabaseAdapter,
  'find' | 'findOne' | 'updateOne' | 'deleteOne' | 'deleteVersions'
>

/** What a removal says, and the item as whoever removes it read it, if they did. */
export type Removal = {
  args: DeleteOneArgs
  baseOf: (id: string) => Stored | undefined
  /** Whether a try before this one has written its row. */
  isRecorded?: boolean
}

/** What came of a removal; `moved` when somebody saved the item between our reading and our writing. */
export type Removed = { document: Stored | null } | 'moved'

/**
 * Removes an item, its history, and records it, as one. Payload removes the history first and by
 * itself, so that a failure in between would leave an item without one: the gate holds that back
 * (`deletesHistory`) and does it here.
 *
 * @param fence whether the removal must name the revision it removes, because no transaction guards it
 * @throws APIError 409 when it was saved since they read it, or when readers see it
 */
export async function passDelete(
  own: Own,
  recorder: Recorder,
  removal: Removal,
  inside: PayloadRequest,
  fence: boolean,
): Promise<Removed> {
  const { args, baseOf } = removal
  const { collection } = args
  const there = await own.findOne<Stored>({ collection, where: args.where, req: inside })
  if (!there) return { document: null }
  const req = args.req as PayloadRequest | undefined
  const base = baseOf(there.id)
  if (base && base.revision !== there.revision) throw refusal(req, 'movedOn')
  await refuseLive(own, collection, there.id, inside, req)
  const unmoved: Where = {
    and: [{ id: { equals: there.id } }, { revision: { equals: there.revision } }],
  }
  const history = { collection, where: { parent: { equals: there.id } }, req: inside }
  // Where nothing holds them together, the row of the removal comes first and the history goes last:
  // a start finishes what was cut short after the row (`finishRemovals`).
  if (!removal.isRecorded) await recorder.append(deleteEntry(collection, there, req), inside)
  removal.isRecorded = fence
  if (!fence) await own.deleteVersions(history)
  const document = (await own.deleteOne({
    ...args,
    where: unmoved,
    returning: true,
    req: inside,
  })) as Stored | null
  if (!document) return 'moved'
  if (fence) {
    await withdrawOrphans(own, recorder, { kind: collection, item: there.id, by: req }, inside)
    await own.deleteVersions(history)
  }
  return { document }
}

/** The item that a removal names, as Payload's removals do. */
export function idIn({ where }: { where?: Where }): string {
  const { equals } = (where?.id ?? {}) as { equals?: unknown }
  return String(equals)
}

/** Whether a call removes a whole history, as Payload does before it removes an item. */
export function deletesHistory({ where }: { where?: object }): boolean {
  return Object.keys(where ?? {}).join() === 'parent'
}

/**
 * Keeps readers from an item that went into the trash in the very moment in which it was published.
 * Payload's hook has looked before; this looks beside the write: in a transaction the trash is refused,
 * on a fence, where the write can't be taken back, the publication is withdrawn.
 *
 * @throws APIError 409 when readers see it, in a transaction
 */
export async function keepFromReaders(
  own: Own,
  recorder: Pick<Recorder, 'append'>,
  { kind, item, by }: { kind: string; item: string; by?: PayloadRequest },
  inside: PayloadRequest,
  fence: boolean,
): Promise<void> {
  if (fence) await withdrawOrphans(own, recorder, { kind, item, ...(by ? { by } : {}) }, inside)
  else await refuseLive(own, kind, item, inside, by)
}

async function refuseLive(
  own: Pick<Own, 'find'>,
  collection: string,
  item: string,
  inside: PayloadRequest,
  req?: PayloadRequest,
): Promise<void> {
  const docs = await livePublications(own, collection, item, inside)
  if (docs.length)
    throw refusal(req, 'live', { languages: docs.map(({ language }) => language).join(', ') })
}

function refusal(req: PayloadRequest | undefined, code: string, values?: Record<string, string>) {
  const message = req?.t ? req.t(`communique:removal.${code}` as never, values) : code
  return new APIError(message, 409, { code, ...values }, true)
}

/** Removals recorded last that a start looks at. */
const recent = 50

/**
 * Finishes removals that a crash cut short after their row was written, where no transaction holds the
 * two together: the item goes unless somebody saved it since, and so does a history that was left.
 *
 * @returns how many items were still there
 */
export async function finishRemovals(
  own: Own,
  recorder: Pick<Recorder, 'append'>,
): Promise<number> {
  const req = {} as PayloadRequest
  const { docs } = await own.find<Row>({
    collection: 'audit',
    where: { and: [{ action: { equals: 'delete' } }, { collection: { in: itemCollections } }] },
    sort: '-sequence',
    limit: recent,
    pagination: false,
    req,
  })
  let finished = 0
  for (const { collection: slug, item, key } of docs) {
    if (!slug || !item) continue
    const collection = slug as CollectionSlug
    const where = { id: { equals: item } }
    const there = await own.findOne<Stored>({ collection, where, req })
    if (there && there.revision !== revisionIn(key)) continue
    if (there && (await own.deleteOne({ collection, where, req }))) finished++
    await withdrawOrphans(own, recorder, { kind: collection, item }, req)
    await own.deleteVersions({ collection, where: { parent: { equals: item } }, req })
  }
  return finished
}

const revisionIn = (key: string) => Number(/\/deleted\/(\d+)\//u.exec(key)?.[1])
