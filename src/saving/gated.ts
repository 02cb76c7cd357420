import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateArgs,
  DatabaseAdapterObj,
  Payload,
  UpdateOneArgs,
} from 'payload'
import { isItemCollection } from '@/publications/kinds'
import { keepVersion, rememberBase, takeBase, takeSeen, takeVersion } from './bases'
import type { Seen } from './entity-tag'
import { passCreate, passUpdate, type Inner, type Stored } from './gate'
import { repairAll, uniqueHistory } from './repair'
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
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const

/** Tries before a save gives up against others that save the same item; each lost try means that one of them succeeded. */
const maxTries = 200

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
    if (write) Object.assign(target, { [name]: (args: never) => section.turn(() => write(args)) })
  }

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
      if (!isItemCollection(args.collection)) return section.turn(() => own.create(args))
      const { stored, version } = await section.atomically((req) =>
        passCreate(inner, args, fieldsOf(args.collection), req),
      )
      keepVersion(args.req, args.collection, stored.id, version)
      return stored
    },
    updateOne: async (args: UpdateOneArgs) => {
      const { collection, req } = args
      if (!isItemCollection(collection)) return section.turn(() => own.updateOne(args))
      let base: Stored | undefined
      const baseOf = (id: string) => (base ??= takeBase(req, collection, id) as Stored | undefined)
      let seen: Seen | undefined
      const seenOf = (id: string) => (seen ??= takeSeen(req, collection, id))
      const write = { args, fields: fieldsOf(collection), baseOf, seenOf }
      for (let tries = 0; tries < maxTries; tries++) {
        const saved = await section.atomically((inside) =>
          passUpdate(inner, write, inside, section.fence),
        )
        if (saved === 'absent') return null
        if (saved === 'moved') continue
        keepVersion(req, collection, saved.stored.id, saved.version)
        return saved.stored
      }
      throw new Error(
        `The item ${collection} ${String(args.id)} could not be saved: too many others save it.`,
      )
    },
    createVersion: async (args: Parameters<BaseDatabaseAdapter['createVersion']>[0]) => {
      const written =
        isItemCollection(args.collectionSlug) &&
        takeVersion(args.req, args.collectionSlug, args.parent)
      return written || section.turn(() => own.createVersion(args))
    },
    updateMany: refuseItems(own.updateMany, 'updateMany'),
    updateVersion: refuseItems(own.updateVersion, 'updateVersion'),
    connect: async (args?: { hotReload: boolean }) => {
      await own.connect?.(args)
      if (!section.fence) return
      await uniqueHistory(adapter)
      const repaired = await repairAll(own, inner)
      if (repaired)
        payload.logger.warn({ msg: 'history rows that a crash left out were written', repaired })
    },
    destroy: async () => {
      await section.close()
      await own.destroy?.()
    },
  })
  return adapter
}

/** Operations that would write items past the gate, and that nothing of Payload's uses for them. */
function refuseItems<Args extends { collection: string }, Result>(
  write: ((args: Args) => Promise<Result>) | undefined,
  name: string,
) {
  return (args: Args) => {
    if (isItemCollection(args.collection))
      throw new Error(`db.${name} would bypass the gate for ${args.collection}`)
    return write?.(args)
  }
}
