import { createClient, type Client, type Config } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'
import type { Section } from './section'
import { makeTurns } from './turns'

type SqliteAdapter = {
  clientConfig: Config
  busyTimeout: number
  schema: Record<string, unknown>
  sessions: Record<
    string,
    { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }
  >
}

/** The session under which Payload's operations find the gate's own connection. */
const sessionId = 'communique-gate'

/**
 * SQLite's critical section: one turn at a time in this process, and `BEGIN IMMEDIATE` against other
 * processes. It has one connection of its own: libsql leaks a connection for each of its own
 * transactions (2,003 open files after 1,000 saves), and readers must not see what isn't committed.
 */
export function sqliteSection(adapterOf: () => unknown): Section {
  const turns = makeTurns()
  let writer: Promise<Client> | undefined
  let undone = () => {}

  const open = async () => {
    const adapter = adapterOf() as SqliteAdapter
    const client = createClient(adapter.clientConfig)
    await client.execute(`PRAGMA busy_timeout = ${adapter.busyTimeout}`)
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA foreign_keys = ON')
    const db = drizzle(client, { schema: adapter.schema })
    const done = () => Promise.resolve()
    adapter.sessions[sessionId] = { db, resolve: done, reject: done }
    return client
  }

  /**
   * A COMMIT that failed stays an open statement of its connection, which so goes on reading what was
   * there before others wrote: no later save of it could begin. The next one opens a new connection.
   */
  const leave = (error: unknown) => {
    writer = undefined
    throw error
  }
  const undo = async (client: Client) => {
    // SQLite itself has undone what met a full disk; what matters is the first error.
    await client.execute('ROLLBACK').catch(() => (writer = undefined))
    if (!writer) client.close()
  }

  return {
    fence: false,
    turn: turns,
    ofItem: () => (work) => work(),
    atomically: (work) =>
      turns(async () => {
        writer ??= open()
        const client = await writer
        await client.execute('BEGIN IMMEDIATE')
        try {
          const result = await work({ transactionID: sessionId } as PayloadRequest)
          // Drizzle's own commit swallows a failure; an acknowledged save depends on this one.
          await client.execute('COMMIT').catch(leave)
          return result
        } catch (error) {
          undone()
          await undo(client)
          throw error
        }
      }),
    onUndone: (listener) => {
      undone = listener
    },
    close: async () => {
      if (writer) (await writer).close()
      writer = undefined
    },
  }
}
