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
import { writeRowsAlone } from '@/audit/mongo-rows'
import { installRecorder, makeRecorder, type Recorder } from '@/audit/recorder'
import { env } from '@/env'
import { isItemCollection } from '@/publications/kinds'
import { rememberBase, takeVersion } from './bases'
import type { Inner, Stored } from './gate'
import { gateGlobals, uniqueGlobals } from './globals'
import { makeRows } from './history'
import { itemWrites } from './item-writes'
import { failWhenClosed } from './mongo-connections'
import { createVersionAlone } from './mongo-history'
import { plainWrites } from './operations'
import { isRecorded, recordedWrites } from './recorded-writes'
import { refuseBypass, refuseRecord } from './refused'
import { deletesHistory, finishRemovals } from './removal'
import { repairAll, uniqueHistory } from './repair'
import { repairRecord } from './repair-record'
import { mongoSection, watchSection } from './section'
import { sqliteSection } from './sqlite-section'
import { watchFile } from './sqlite-file'
import { removeOrphans } from './uploaded-files'
import { watch } from './watched'

/** What else of the adapter's own is called from here. */
const others = [
  'findOne',
  'find',
  'findVersions',
  'findGlobal',
  'createGlobal',
  'connect',
  'migrate',
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
  const target = adapter as BaseDatabaseAdapter
  // As it is before anything is put in front of it, below.
  const alone = isSqlite ? undefined : createVersionAlone(target)
  const ensure = isSqlite ? watchFile(env.database.url) : () => undefined
  const watched = watch(target, ensure)
  const section = watchSection(
    isSqlite ? sqliteSection(() => adapter, ensure) : mongoSection(),
    watched,
  )
  const own = Object.fromEntries(
    [...plainWrites, ...others].map((name) => [name, target[name as 'findOne']?.bind(target)]),
  ) as unknown as BaseDatabaseAdapter
  const createVersion: Inner['createVersion'] = alone
    ? (args) => watched(() => alone(args))
    : own.createVersion
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
          return section.turn(args, write as never)
        },
      })
  }

  const recorder: Recorder = makeRecorder(isSqlite ? own : writeRowsAlone(target, own), section, {
    retentionDays: env.auditRetentionDays,
    onError: (err, msg) => payload.logger.error({ err, msg }),
    repair: () => repairRecord(own, recorder, fieldsOf),
  })
  installRecorder(target, recorder)
  const globals = gateGlobals(target, { ...own, updateGlobal }, section, recorder, payload)
  const tidyFiles = async () => {
    try {
      const removed = await removeOrphans(own, env.mediaDir)
      if (removed) payload.logger.warn({ msg: 'files of unfinished uploads were removed', removed })
    } catch (err) {
      payload.logger.error({ err, msg: 'files of unfinished uploads could not be looked for' })
    }
  }
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
      if (!isItemCollection(collection)) return section.turn(args, own.create)
      return items.create(args)
    },
    updateOne: async (args: UpdateOneArgs) => {
      refuseRecord(args, 'updateOne')
      const { collection } = args
      if (isRecorded(collection)) return recorded.updateOne(args)
      if (!isItemCollection(collection)) return section.turn(args, own.updateOne)
      return items.update(args)
    },
    deleteOne: async (args: DeleteOneArgs) => {
      refuseRecord(args, 'deleteOne')
      const { collection } = args
      if (isRecorded(collection)) return recorded.deleteOne(args)
      if (!isItemCollection(collection)) return section.turn(args, own.deleteOne)
      return items.remove(args)
    },
    createVersion: async (args: Parameters<BaseDatabaseAdapter['createVersion']>[0]) => {
      const { collectionSlug, parent, req } = args
      if (!isItemCollection(collectionSlug)) return section.turn(args, own.createVersion)
      const written = takeVersion(req, collectionSlug, parent)
      if (!written) throw new Error(`db.createVersion would bypass the gate for ${collectionSlug}`)
      return written
    },
    deleteVersions: async (args: Parameters<BaseDatabaseAdapter['deleteVersions']>[0]) => {
      if (isItemCollection(args.collection ?? '') && deletesHistory(args)) return
      await section.turn(args, own.deleteVersions)
    },
    ...Object.fromEntries(
      refused.map((name) => [name, refuseBypass(target[name] as never, name)] as const),
    ),
    connect: async (args?: { hotReload: boolean }) => {
      // Who waits for it hears of a failure by this call.
      const { initializing } = adapter as { initializing?: Promise<unknown> }
      initializing?.catch(() => undefined)
      await own.connect?.(args)
      const { connection } = adapter as { connection?: { getClient: () => never } }
      if (connection && !failWhenClosed(connection.getClient()))
        payload.logger.warn({ msg: 'this driver may not find a database again that was away' })
      ensure()
      if (process.env.NEXT_RUNTIME) void tidyFiles()
      if (!section.fence) return
      await uniqueHistory(adapter)
      await uniqueRecord(adapter)
      await uniqueGlobals(adapter)
      await finishRemovals(own, recorder)
      // A start believes nothing that it remembers.
      const repaired = await repairAll(own, { ...inner, rows: makeRows() })
      if (repaired)
        payload.logger.warn({ msg: 'history rows that a crash left out were written', repaired })
      const rows = await repairRecord(own, recorder, fieldsOf)
      if (rows)
        payload.logger.warn({ msg: 'rows of the record that a crash left out were written', rows })
    },
    migrate: (args?: Parameters<BaseDatabaseAdapter['migrate']>[0]) =>
      section.alone(() => own.migrate(args)),
    destroy: async () => {
      await recorder.close()
      await section.close()
      await own.destroy?.()
    },
  })
  return adapter
}
