import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}tests/mongodb`
const libraries = `${root}.test/mongodb-lib`

/**
 * @typedef {{uri: string, subset: boolean, how: string, stop: () => Promise<unknown>}} Server
 *   `subset`: it speaks only a part of MongoDB, so MONGODB_SUBSET=1 belongs to it
 */

const has = (command, flag) => spawnSync(command, [flag], { stdio: 'ignore' }).status === 0

/** mongo-java-server: pure Java, in memory, from Maven Central. */
async function startJava() {
  if (!has('java', '-version') || !has('mvn', '-version')) return undefined
  if (!existsSync(libraries) || readdirSync(libraries).length === 0) {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${libraries}`]
    const fetched = spawnSync('mvn', ['-q', '-B', '-f', `${folder}/pom.xml`, ...goal])
    if (fetched.status !== 0) return undefined
  }
  // The server ends with its standard input, so it never outlives the tests.
  const child = spawn('java', ['-cp', `${libraries}/*`, `${folder}/Server.java`, '0'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const port = await new Promise((resolve) => {
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      const found = /PORT (\d+)/.exec(output)
      if (found) resolve(found[1])
    })
    child.once('exit', () => resolve(undefined))
  })
  if (!port) return undefined
  child.unref()
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    subset: true,
    how: 'mongo-java-server',
    stop: async () => child.kill(),
  }
}

/** The real server, which mongodb-memory-server downloads. A replica set, for transactions. */
async function startReal() {
  try {
    const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    return {
      uri: server.getUri(),
      subset: false,
      how: 'mongodb-memory-server',
      stop: () => server.stop(),
    }
  } catch {
    return undefined
  }
}

/**
 * Finds or starts a MongoDB-wire server for the tests.
 * @returns {Promise<Server | undefined>} nothing when none can be had here
 */
export async function startMongo() {
  const uri = process.env.MONGODB_TEST_URI
  const subset = process.env.MONGODB_SUBSET === '1'
  if (uri) return { uri, subset, how: 'MONGODB_TEST_URI', stop: async () => undefined }
  return (await startJava()) ?? (await startReal())
}

/**
 * The address of one database on a server.
 * @param {string} uri
 * @param {string} name
 */
export function databaseUri(uri, name) {
  const url = new URL(uri)
  url.pathname = `/${name}`
  return url.href
}
