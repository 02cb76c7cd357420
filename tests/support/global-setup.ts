import { startMongo } from './mongodb.mjs'
import { prepareTemplate } from './templates.mjs'

/** Starts what the integration tests share: a MongoDB server, or a migrated SQLite file to copy. */
export default async function setup() {
  if (process.env.TEST_DATABASE !== 'mongodb') {
    await prepareTemplate('empty')
    return
  }
  if (process.env.TEST_MONGODB_URI) return
  const server = await startMongo()
  if (!server) throw new Error('No MongoDB server can be had here: set MONGODB_TEST_URI.')
  process.env.TEST_MONGODB_URI = server.uri
  process.env.MONGODB_SUBSET = server.subset ? '1' : '0'
  return () => server.stop()
}
