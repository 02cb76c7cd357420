import type { Payload } from 'payload'

type SqliteClient = { execute(sql: string): Promise<unknown> }

/**
 * Brings the database up to date. On SQLite all migrations and their record are one transaction: a
 * process that is killed half way leaves the database as it was, and the next start begins again.
 * Foreign keys rest meanwhile (inside a transaction SQLite ignores the migrations' own pragma), so a
 * table that is made anew doesn't take its rows' children along.
 */
export async function migrate(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as { client?: SqliteClient }
  if (payload.db.name !== 'sqlite' || !client) return payload.db.migrate()
  await client.execute('PRAGMA foreign_keys = OFF')
  await client.execute('BEGIN IMMEDIATE')
  try {
    await payload.db.migrate()
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK')
    throw error
  } finally {
    await client.execute('PRAGMA foreign_keys = ON')
  }
}
