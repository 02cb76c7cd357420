import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateArgs,
  DatabaseAdapterObj,
  DeleteOneArgs,
  Payload,
  PayloadRequest,
  UpdateOneArgs,
} from 'payload'
import { uniqueRecord } from '@/audit/indexes'
import { installRecorder, makeRecorder, type Recorder } from '@/audit/recorder'
import { env } from '@/env'
import { isItemCollection } from '@/publications/kinds'
import { keepVersion, rememberBase, takeBase, takeSeen, takeVersion } from './bases'
import type { Seen } from './entity-tag'
import { passCreate, passUpdate, scopeOf, type Inner, type Stored } from './gate'
import { deleteEntry, saveEntry } from './recorded'
import { refuseItems, refuseRecord } from './refused'
import { repairAll, uniqueHistory } from './repair'
import { repairRecord } from './repair-record'
import { mongoSection } from './section'
import { sqliteSection } from './sqlite-section'
import { untilSaved } from './until-saved'

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
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const

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
    [...plainWrites, 'findOne', 'find', 'findVersions', 'connect', 'destroy'].map((name) => [
      name,
      target[name as 'findOne']?.bind(target),
    ]),
  ) as unknown as BaseDatabaseAdapter
  const inner = own as Inner
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

  Object.assign(target, {
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
      if (!isItemCollection(collection)) return section.turn(() => own.create(args))
      const fields = fieldsOf(collection)
      const { stored, version } = await section.atomically(async (inside) => {
        const made = await passCreate(inner, args, fields, inside)
        const { language } = scopeOf(args)
        await recorder.append(
          saveEntry({
            collection,
            fields,
            before: null,
            after: made.stored,
            language,
            req: args.req as PayloadRequest,
          }),
          inside,
        )
        return made
      })
      keepVersion(args.req, args.collection, stored.id, version)
      return stored
    },
    updateOne: async (args: UpdateOneArgs) => {
      refuseRecord(args, 'updateOne')
      const { collection, req } = args
      if (!isItemCollection(collection)) return section.turn(() => own.updateOne(args))
      let base: Stored | undefined
      const baseOf = (id: string) => (base ??= takeBase(req, collection, id) as Stored | undefined)
      let seen: Seen | undefined
      const seenOf = (id: string) => (seen ??= takeSeen(req, collection, id))
      const write = { args, fields: fieldsOf(collection), baseOf, seenOf }
      const attempt = () =>
        section.atomically(async (inside) => {
          const passed = await passUpdate(inner, write, inside, section.fence)
          if (typeof passed === 'object') {
            const { before, stored: after } = passed
            const { language } = scopeOf(args)
            await recorder.append(
              saveEntry({
                collection,
                fields: write.fields,
                before,
                after,
                language,
                req: req as PayloadRequest,
              }),
              inside,
            )
          }
          return passed
        })
      const saved = await section.ofItem(`${collection}/${String(args.id)}`)(() =>
        untilSaved(attempt),
      )
      if (saved === 'absent') return null
      keepVersion(req, collection, saved.stored.id, saved.version)
      return saved.stored
    },
    deleteOne: async (args: DeleteOneArgs) => {
      refuseRecord(args, 'deleteOne')
      const { collection } = args
      if (!isItemCollection(collection)) return section.turn(() => own.deleteOne(args))
      return section.atomically(async (inside) => {
        const there = await own.findOne<Stored>({ collection, where: args.where, req: inside })
        if (!there) return null
        // Where nothing holds the two together, a removal is never without its row.
        await recorder.append(deleteEntry(collection, there, args.req as PayloadRequest), inside)
        return own.deleteOne({ ...args, req: inside })
      })
    },
    createVersion: async (args: Parameters<BaseDatabaseAdapter['createVersion']>[0]) => {
      const written =
        isItemCollection(args.collectionSlug) &&
        takeVersion(args.req, args.collectionSlug, args.parent)
      return written || section.turn(() => own.createVersion(args))
    },
    updateMany: refuseItems(target.updateMany, 'updateMany'),
    updateVersion: refuseItems(own.updateVersion, 'updateVersion'),
    connect: async (args?: { hotReload: boolean }) => {
      await own.connect?.(args)
      if (!section.fence) return
      await uniqueHistory(adapter)
      await uniqueRecord(adapter)
      const repaired = await repairAll(own, inner)
      if (repaired)
        payload.logger.warn({ msg: 'history rows that a crash left out were written', repaired })
      const recorded = await repairRecord(own, recorder, fieldsOf)
      if (recorded)
        payload.logger.warn({
          msg: 'rows of the record that a crash left out were written',
          recorded,
        })
    },
    destroy: async () => {
      await recorder.close()
      await section.close()
      await own.destroy?.()
    },
  })
  return adapter
}
