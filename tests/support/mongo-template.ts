import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { MongoClient, type Db } from 'mongodb'
import { fingerprint } from '../../scripts/lib/fingerprint.mjs'
import { prepare } from '../../scripts/lib/prepare.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { withLock } from './lock.mjs'
import { databaseUri } from './mongodb.mjs'
import { testEnvironment } from './templates.mjs'

/** The server may be one in memory that knows nothing of the last run, so the folder alone is no proof. */
async function isMade(db: Db, folder: string): Promise<boolean> {
  return existsSync(folder) && (await db.listCollections().toArray()).length > 0
}

async function makeDemo(uri: string, name: string, db: Db, folder: string): Promise<void> {
  const making = `${folder}-making`
  rmSync(making, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
  for (const { name: old } of await db.listCollections().toArray()) await db.dropCollection(old)
  await prepare(root, testEnvironment(making, { DATABASE_URI: databaseUri(uri, name) }))
  renameSync(making, folder)
}

async function copy(from: Db, to: Db): Promise<void> {
  for (const { name } of await from.listCollections().toArray()) {
    const collection = await to.createCollection(name)
    const indexes = await from.collection(name).indexes()
    const made = indexes
      .filter((index) => index.name !== '_id_')
      .map(({ v: _version, ns: _namespace, ...index }) => index)
    if (made.length > 0) await collection.createIndexes(made)
    const rows = await from.collection(name).find().toArray()
    if (rows.length > 0) await collection.insertMany(rows)
  }
}

/**
 * Fills a new database and its data folder with the demo, by a copy of one that is loaded once for this
 * state of the code: loading takes half a minute each time.
 * @param uri of the MongoDB server
 * @param name of the new database
 */
export async function copyDemo(uri: string, name: string, dataDir: string): Promise<void> {
  const template = `communique-demo-${fingerprint(root).slice(0, 16)}`
  const folder = `${root}/.test/templates/mongodb-${template}`
  const client = await MongoClient.connect(uri)
  try {
    const db = client.db(template)
    await withLock(`${root}/.test/mongo-template.lock`, async () => {
      if (!(await isMade(db, folder))) await makeDemo(uri, template, db, folder)
    })
    await copy(db, client.db(name))
    cpSync(folder, dataDir, { recursive: true })
  } finally {
    await client.close()
  }
}
