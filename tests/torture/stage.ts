import { root } from '../../scripts/lib/root.mjs'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { withLock } from '../support/lock.mjs'
import { databaseUri, startMongo } from '../support/mongodb.mjs'
import { freshDataDir, prepareTemplate, testEnvironment } from '../support/templates.mjs'
import { prepare } from '../../scripts/lib/prepare.mjs'
import type { Run } from './options'
import { startServerProcess, type Server } from './servers'

const scripts = {
  communique: [`${root}/scripts/serve.mjs`],
  ungated: ['--import', 'tsx', `${root}/tests/torture/ungated/serve.ts`],
  stock: ['--import', 'tsx', `${root}/tests/torture/stock/serve.ts`],
}

/** The server that this run of the tests shares, or one of our own. */
async function aMongo() {
  const uri = process.env.TEST_MONGODB_URI
  if (!uri) return startMongo()
  return { uri, subset: process.env.MONGODB_SUBSET === '1', stop: async () => undefined }
}

/** Starts the servers of a run on a fresh database, one after another (a fresh MongoDB is slow to index). */
export async function startServers({
  target,
  db,
  processes,
}: Run): Promise<{ servers: Server[]; env: NodeJS.ProcessEnv; stop: () => Promise<void> }> {
  const mongo = db === 'mongodb' ? await aMongo() : undefined
  if (db === 'mongodb' && !mongo)
    throw new Error('No MongoDB server can be had here: set MONGODB_TEST_URI.')
  const migrated = db === 'sqlite' && target !== 'stock'
  const dataDir = freshDataDir(migrated ? await prepareTemplate('empty') : undefined)
  const env = testEnvironment(dataDir, {
    DEMO: '0',
    DATABASE_URI: mongo
      ? databaseUri(mongo.uri, `torture-${Date.now()}`)
      : `file:${dataDir}/communique.db`,
    MONGODB_SUBSET: mongo?.subset ? '1' : '0',
  }) as NodeJS.ProcessEnv
  if (target === 'communique')
    await withLock(`${root}/.test/build.lock`, () => ensureBuilt(root, env))
  if (mongo && target === 'communique') await prepare(root, env)
  const servers: Server[] = []
  for (let number = 0; number < processes; number++)
    servers.push(await startServerProcess(scripts[target], env))
  return {
    servers,
    env,
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
      await mongo?.stop()
    },
  }
}
