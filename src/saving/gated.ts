import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateArgs,
  DatabaseAdapterObj,
  DeleteOneArgs,
  Payload,
  UpdateOneArgs,
} from 'payload'
import { uniqueRecord } from '@/audit/indexes'
import { installRecorder, makeRecorder, type Recorder } from '@/audit/recorder'
import { env } from '@/env'
import { isItemCollection } from '@/publications/kinds'
import { rememberBase, takeVersion } from './bases'
import type { Inner, Stored } from './gate'
import { gateGlobals, uniqueGlobals } from './globals'
import { makeRows } from './history'
import { itemWrites } from './item-writes'
import { createVersionAlone } from './mongo-history'
import { isRecorded, recordedWrites } from './recorded-writes'
import { refuseBypass, refuseRecord } from './refused'
import { deletesHistory, finishRemovals } from './removal'
import { repairAll, uniqueHistory } from './repair'
import { repairRecord } from './repair-record'
import { mongoSection } from './section'
import { sqliteSection } from './sqlite-section'

/** Writes that run beside the gate; on SQLite they take turns with it. */
const plainWrites = [
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const

/** What else of the adapter's own is called from here. */
const others = [
  'findOne',
  'find',
  'findVersions',
  'findGlobal',
  'createGlobal',
  'connect',
  'destroy',
] as const

/** Writes that nothing of Payload's uses for what is behind the gate. */
const refused = ['updateMany', 'deleteMany', 'upsert', 'updateVersion'] as const

/**
 * Puts the gate in front of a database adapter: every write to an item, from whatever operation, is
 * merged by language into what is stored now and written under compare-and-set, document and history
 * together. Other collections pass through.
 */
export function gated<Adapter extends BaseDatabaseAdapter>(
  inner: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return { ...inner, init: (args) => gate(inner.init(args), args.payload, inner.name === 'sqlite') }
}

function gate<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  payload: Payload,
  isSqlite: boolean,
): Adapter {
  const section = isSqlite ? sqliteSection(() => adapter) : mongoSection()
  const target = adapter as BaseDatabaseAdapter
  const own = Object.fromEntries(
    [...plainWrites, ...others].map((name) => [name, target[name as 'findOne']?.bind(target)]),
  ) as unknown as BaseDatabaseAdapter
  // As it is before the gate is put in front of it, below.
  const createVersion = isSqlite ? own.createVersion : createVersionAlone(target)
  const inner: Inner = { ...own, createVersion, rows: makeRows() } as Inner
  // Not bound: the gate of globals gives it an adapter that names the revision it replaces.
  const { updateGlobal } = target
  const fieldsOf = (slug: CollectionSlug) => payload.collections[slug].config.flattenedFields

  for (const name of plainWrites) {
    const write = own[name] as ((args: never) => Promise<unknown>) | undefined
    if (write)
      Object.assign(target, {
        [name]: (args: never) => {
          refuseRecord(args, name)
          return section.turn(() => write(args))
        },
      })
  }

  const recorder: Recorder = makeRecorder(own, section, {
    retentionDays: env.auditRetentionDays,
    onError: (err, msg) => payload.logger.error({ err, msg }),
    repair: () => repairRecord(own, recorder, fieldsOf),
  })
  installRecorder(target, recorder)
  const globals = gateGlobals(target, { ...own, updateGlobal }, section, recorder, payload)
  const recorded = recordedWrites(own, section, recorder, fieldsOf)
  const items = itemWrites(own, inner, section, recorder, fieldsOf)

  Object.assign(target, globals, {
    findOne: async (args: Parameters<Inner['findOne']>[0]) => {
      const doc = await own.findOne<Stored>(args)
      if (isItemCollection(args.collection) && !args.select)
        rememberBase(args.req, args.collection, doc)
      return doc
    },
    find: async (args: Parameters<BaseDatabaseAdapter['find']>[0]) => {
      const found = await own.find<Stored>(args)
      if (isItemCollection(args.collection) && !args.select)
        for (const doc of found.docs) rememberBase(args.req, args.collection, doc)
      return found
    },
    create: async (args: CreateArgs) => {
      refuseRecord(args, 'create')
      const { collection } = args
      if (isRecorded(collection)) return recorded.create(args)
      if (!isItemCollection(collection)) return section.turn(() => own.create(args))
      return items.create(args)
    },
    updateOne: async (args: UpdateOneArgs) => {
      refuseRecord(args, 'updateOne')
      const { collection } = args
      if (isRecorded(collection)) return recorded.updateOne(args)
      if (!isItemCollection(collection)) return section.turn(() => own.updateOne(args))
      return items.update(args)
    },
    deleteOne: async (args: DeleteOneArgs) => {
      refuseRecord(args, 'deleteOne')
      const { collection } = args
      if (isRecorded(collection)) return recorded.deleteOne(args)
      if (!isItemCollection(collection)) return section.turn(() => own.deleteOne(args))
      return items.remove(args)
    },
    createVersion: async (args: Parameters<BaseDatabaseAdapter['createVersion']>[0]) => {
      const { collectionSlug, parent, req } = args
      if (!isItemCollection(collectionSlug)) return section.turn(() => own.createVersion(args))
      const written = takeVersion(req, collectionSlug, parent)
      if (!written) throw new Error(`db.createVersion would bypass the gate for ${collectionSlug}`)
      return written
    },
    deleteVersions: async (args: Parameters<BaseDatabaseAdapter['deleteVersions']>[0]) => {
      if (isItemCollection(args.collection ?? '') && deletesHistory(args)) return
      await section.turn(() => own.deleteVersions(args))
    },
    ...Object.fromEntries(
      refused.map((name) => [name, refuseBypass(target[name] as never, name)] as const),
    ),
    connect: async (args?: { hotReload: boolean }) => {
      await own.connect?.(args)
      if (!section.fence) return
      await uniqueHistory(adapter)
      await uniqueRecord(adapter)
      await uniqueGlobals(adapter)
      await finishRemovals(own)
      // A start believes nothing that it remembers.
      const repaired = await repairAll(own, { ...inner, rows: makeRows() })
      if (repaired)
        payload.logger.warn({ msg: 'history rows that a crash left out were written', repaired })
      const rows = await repairRecord(own, recorder, fieldsOf)
      if (rows)
        payload.logger.warn({ msg: 'rows of the record that a crash left out were written', rows })
    },
    destroy: async () => {
      await recorder.close()
      await section.close()
      await own.destroy?.()
    },
  })
  return adapter
}
