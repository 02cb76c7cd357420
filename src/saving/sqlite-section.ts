import { createClient, type Client, type Config } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Section } from './section'
import { troubleOf } from './trouble'
import { isInTurn, makeTurns } from './turns'

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

/** How long a write waits for other processes to unlock the database, in milliseconds. */
const patience = 5_000

/**
 * SQLite's critical section: one turn at a time in this process, and `BEGIN IMMEDIATE` against other
 * processes. It has one connection of its own: libsql leaks a connection for each of its own
 * transactions (2,003 open files after 1,000 saves), and readers must not see what isn't committed.
 *
 * @param ensure throws when the file of the database is no longer the one that was opened
 */
export function sqliteSection(adapterOf: () => unknown, ensure: () => void): Section {
  const turns = makeTurns()
  let writer: Client | undefined
  let undone = () => {}

  const open = async () => {
    const adapter = adapterOf() as SqliteAdapter
    const client = createClient(adapter.clientConfig)
    // A busy timeout would block the whole thread: the section waits by itself.
    await client.execute('PRAGMA busy_timeout = 0')
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA foreign_keys = ON')
    const db = drizzle(client, { schema: adapter.schema })
    const done = () => Promise.resolve()
    adapter.sessions[sessionId] = { db, resolve: done, reject: done }
    return client
  }

  const close = () => {
    writer?.close()
    writer = undefined
  }

  /** Begins as soon as no other process writes; whoever has waited too long is told that it is locked. */
  const begin = async (since: number): Promise<Client> => {
    for (let pause = 10; ; pause = Math.min(pause * 2, 200)) {
      try {
        ensure()
        const client = (writer ??= await open())
        await client.execute('BEGIN IMMEDIATE')
        return client
      } catch (error) {
        // libsql leaves a BEGIN that was refused open, and no transaction of its connection could end.
        close()
        if (troubleOf(error) !== 'locked' || performance.now() - since > patience) throw error
        await sleep(pause)
      }
    }
  }

  /**
   * What failed by a fault of the database stays an open statement of its connection, and so does a
   * COMMIT: it would go on reading what was there before others wrote. The next save opens a new one.
   */
  const rollBack = async (client: Client, isBroken: boolean) => {
    try {
      await client.execute('ROLLBACK')
      if (isBroken) close()
    } catch {
      // A full disk ends a transaction by itself; whatever is left of it ends with the connection.
      close()
    }
  }

  const atomically: Section['atomically'] = (work) => {
    const since = performance.now()
    return turns(async () => {
      const client = await begin(since)
      let isEnding = false
      try {
        const result = await work({ transactionID: sessionId } as PayloadRequest)
        // Drizzle's own commit swallows a failure; an acknowledged save depends on this one.
        isEnding = true
        await client.execute('COMMIT')
        return result
      } catch (error) {
        undone()
        await rollBack(client, isEnding || troubleOf(error) !== undefined)
        throw error
      }
    })
  }

  return {
    fence: false,
    // On the gate's own connection: Payload's would wait for a lock with the whole thread blocked.
    turn: (args, write) =>
      isInTurn()
        ? write(args)
        : atomically((inside) => write({ ...args, req: within(args.req, inside) })),
    alone: turns,
    ofItem: () => (work) => work(),
    atomically,
    onUndone: (listener) => {
      undone = listener
    },
    close: async () => close(),
  }
}

/** The same request, with the gate's connection. */
function within(req: Partial<PayloadRequest> | undefined, { transactionID }: PayloadRequest) {
  return Object.create(req ?? {}, {
    transactionID: { value: transactionID, writable: true, enumerable: true, configurable: true },
  }) as PayloadRequest
}
