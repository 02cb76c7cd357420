import { readdirSync } from 'node:fs'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, vi } from 'vitest'
import { rememberKey } from './http'
import { withLock } from './lock.mjs'
import { copyDemo } from './mongo-template'
import { databaseUri } from './mongodb.mjs'
import { freshDataDir, prepareTemplate, testEnvironment } from './templates.mjs'

export const databaseKind = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

const opened: { payload: Payload; dataDir: string }[] = []

afterAll(async () => {
  for (const { payload, dataDir } of opened) {
    const { connection } = payload.db as { connection?: { dropDatabase(): Promise<unknown> } }
    // A server in memory ends with the tests, and dropping is a thing that ours doesn't do reliably.
    if (process.env.MONGODB_SUBSET !== '1') await connection?.dropDatabase()
    await payload.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

/** A new MongoDB database has nothing to migrate; SQLite's template says so already. */
async function markMigrated(payload: Payload): Promise<void> {
  for (const file of readdirSync('migrations/mongodb')) {
    const data = { name: path.basename(file, '.ts'), batch: 1 }
    await payload.create({ collection: 'payload-migrations', data })
  }
}

/**
 * Opens Payload on a fresh, migrated database of the kind that TEST_DATABASE names. It is closed
 * and removed after the test file.
 * @param overrides environment variables of this one, such as `{ DEMO: '1' }`
 * @param kind whether it holds nothing, or a copy of the demo
 */
export async function startPayload(
  overrides: Record<string, string> = {},
  kind: 'empty' | 'demo' = 'empty',
): Promise<Payload> {
  const onSqlite = databaseKind === 'sqlite'
  const template = () => withLock('.test/template.lock', () => prepareTemplate(kind))
  const dataDir = freshDataDir(onSqlite ? await template() : undefined)
  const name = `communique-${path.basename(dataDir)}`
  const uri = process.env.TEST_MONGODB_URI ?? ''
  const DATABASE_URI = onSqlite ? '' : databaseUri(uri, name)
  const isCopied = !onSqlite && kind === 'demo'
  if (isCopied) await copyDemo(uri, name, dataDir)
  const settings = { DATABASE_URI, DEMO: '0', NODE_ENV: 'test', ...overrides }
  Object.assign(process.env, testEnvironment(dataDir, settings))
  // The configuration is read once for each module graph.
  vi.resetModules()
  const { default: config } = await import('../../payload.config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config, key: dataDir })
  rememberKey(payload, dataDir)
  if (!onSqlite && !isCopied) await markMigrated(payload)
  opened.push({ payload, dataDir })
  return payload
}
