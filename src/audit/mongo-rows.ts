import type { BaseDatabaseAdapter } from 'payload'
import type { Store } from './recorder'
import type { Row } from './row'

type Models = Record<string, { collection: { insertOne(row: object): Promise<unknown> } }>

/**
 * Writes rows of the record by one statement of MongoDB's own. They are sealed already and of a fixed
 * shape, and what mongoose does to cast and validate a document costs a save as much as the row itself.
 *
 * @param adapter the adapter for MongoDB, whose models are made later
 * @param store what everything else is written with
 */
export function writeRowsAlone(adapter: BaseDatabaseAdapter, store: Store): Store {
  const models = () => (adapter as unknown as { collections: Models }).collections
  const create: Store['create'] = async (args) => {
    if (args.collection !== 'audit') return store.create(args)
    const row = args.data as Row
    await models().audit?.collection.insertOne({ ...row, at: new Date(row.at), __v: 0 })
    return null as never
  }
  return { ...store, create }
}
