import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import { log } from '@/lib/log'
import { presenceOf } from '@/lib/presence'
import { getStore } from './payload'

/** What has to answer before this process may be sent readers. */
export type Health = { database: boolean; migrations: boolean; content: boolean }

const migrationFile = /^\d[\w-]*\.(ts|js)$/
const table = 'payload-migrations'

/** Names of the migrations that this code was written for. */
async function expectedMigrations(store: Payload): Promise<string[]> {
  const { db } = store as { db: { migrationDir: string; prodMigrations?: { name: string }[] } }
  if (db.prodMigrations) return db.prodMigrations.map(({ name }) => name)
  const files = await readdir(/* turbopackIgnore: true */ db.migrationDir).catch(() => [])
  return files.filter((file) => migrationFile.test(file)).map((file) => file.replace(/\..+$/, ''))
}

async function migrated(store: Payload): Promise<boolean> {
  const { docs } = await store.find({ collection: table, pagination: false, depth: 0 })
  const applied = new Set(docs.map(({ name }) => name))
  return (await expectedMigrations(store)).every((name) => applied.has(name))
}

/** Whether a part answers; why it didn't goes to the log, never to the world. */
async function answers(part: keyof Health, question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question()
  } catch (error) {
    log.error({ err: error, part }, 'not ready')
    return false
  }
}

/** Asks the database, its migrations and the content store. Never throws. */
export async function health(): Promise<Health> {
  let store: Payload | undefined
  const database = await answers('database', async () => {
    store = await getStore()
    presenceOf(store.db)?.ensure()
    await store.count({ collection: table })
    return true
  })
  if (!store || !database) return { database: false, migrations: false, content: false }
  const open = store
  const migrations = await answers('migrations', () => migrated(open))
  const content = await answers('content', async () => {
    await open.find({ collection: 'publications', limit: 1, depth: 0, pagination: false })
    return true
  })
  return { database, migrations, content }
}
