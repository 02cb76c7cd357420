import type { Trial, Verdict } from './trial'

const collection = 'news'
const where = ({ id }: Trial) => ({ id: { equals: id } })
const ofItem = ({ id }: Trial) => ({ parent: { equals: id } })
const read: Verdict = { cannot: 'It only reads.' }
const schema: Verdict = { cannot: 'It changes the schema, and is called by migrations alone.' }
const global: Verdict = { cannot: 'Globals are no items.' }
const transaction: Verdict = {
  cannot: 'It opens or ends a transaction of Payload’s; the gate writes in its own.',
}
const start: Verdict = { cannot: 'It belongs to starting and stopping.' }
const raw: Verdict = {
  cannot: 'It needs a table or a statement of drizzle’s: kept to the gate’s room by the lint rule.',
}
const title = { title: { ru: 'Мимо' } }

/** Every method of the two database adapters: the door behind which all others are. */
export const adapterMethods: Record<string, Verdict> = {
  // Of mongoose: the model that globals are kept in.
  globals: global,
  create: {
    makes: async ({ payload }) => {
      const data = { title: { en: 'Below' }, sourceLanguage: 'en', kind: 'news' }
      return String((await payload.db.create({ collection, data })).id)
    },
  },
  updateOne: {
    saves: ({ payload, id }) =>
      payload.db.updateOne({
        collection,
        id,
        locale: 'ru',
        // Whatever a caller asks for besides, the gate writes what is its own.
        data: { title: { en: 'No', ru: 'Под Local API', zh: '不' }, revision: 99, label: 'no' },
        joins: false,
        select: { title: true },
        options: { upsert: true },
        returning: false,
      } as never),
  },
  deleteOne: {
    removes: (trial) => trial.payload.db.deleteOne({ collection, where: where(trial) }),
  },
  updateMany: {
    refused: async (trial) =>
      trial.payload.db.updateMany({ collection, where: where(trial), data: title }),
  },
  deleteMany: {
    refused: async (trial) => trial.payload.db.deleteMany({ collection, where: where(trial) }),
  },
  upsert: {
    refused: async (trial) =>
      trial.payload.db.upsert({ collection, where: where(trial), data: title, req: {} as never }),
  },
  createVersion: {
    refused: async ({ payload, id }) =>
      payload.db.createVersion({
        autosave: false,
        collectionSlug: collection,
        createdAt: new Date().toISOString(),
        updatedAt: new Date().toISOString(),
        parent: id,
        versionData: { title: { ru: 'Never was' }, revision: 99 } as never,
        req: {} as never,
      }),
  },
  updateVersion: {
    refused: async (trial) =>
      trial.payload.db.updateVersion({
        collection,
        where: ofItem(trial),
        versionData: title as never,
        req: {} as never,
      } as never),
  },
  /** Payload asks for this before it removes an item: the gate does both, later. */
  deleteVersions: {
    leaves: async (trial) =>
      trial.payload.db.deleteVersions({ collection, where: ofItem(trial), req: {} as never }),
  },
  updateJobs: { cannot: 'It writes jobs alone.' },
  createGlobal: global,
  createGlobalVersion: global,
  findGlobal: global,
  findGlobalVersions: global,
  countGlobalVersions: global,
  updateGlobal: global,
  updateGlobalVersion: global,
  count: read,
  countDistinct: read,
  countVersions: read,
  find: read,
  findDistinct: read,
  findOne: read,
  findVersions: read,
  queryDrafts: read,
  convertPathToJSONTraversal: read,
  createJSONQuery: read,
  beginTransaction: transaction,
  commitTransaction: transaction,
  rollbackTransaction: transaction,
  connect: start,
  destroy: start,
  init: start,
  rejectInitializing: start,
  resolveInitializing: start,
  requireDrizzleKit: schema,
  generateSchema: schema,
  createMigration: schema,
  dropDatabase: schema,
  migrate: schema,
  migrateDown: schema,
  migrateFresh: schema,
  migrateRefresh: schema,
  migrateReset: schema,
  migrateStatus: schema,
  deleteWhere: raw,
  execute: raw,
  insert: raw,
}
