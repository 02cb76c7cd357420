import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Wire } from './proxy'

/** Something that keeps a database from its work, from when it begins until it is over. */
export type TroubleMaker = { begin: () => Promise<void>; end: () => Promise<void> }

type Sql = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

const session = 'communique-gate'

/** No page can be added to the database's file any more, by whatever connection the gate opens. */
export function full(payload: Payload): TroubleMaker {
  const { sessions } = payload.db as unknown as {
    sessions: Record<string, { db: { $client: Sql } }>
  }
  return {
    begin: async () => {
      let present = sessions[session] as { db: { $client: Sql } }
      const limit = async () => {
        const { rows } = await present.db.$client.execute('PRAGMA page_count')
        await present.db.$client.execute(`PRAGMA max_page_count = ${String(rows[0]?.page_count)}`)
      }
      await limit()
      Object.defineProperty(sessions, session, {
        configurable: true,
        get: () => present,
        set: (opened: typeof present) => {
          present = opened
          void limit()
        },
      })
    },
    end: async () => {
      const present = sessions[session] as { db: { $client: Sql } }
      const { $client } = present.db
      Object.defineProperty(sessions, session, {
        configurable: true,
        enumerable: true,
        writable: true,
        value: present,
      })
      // The limit is the connection's; the gate has opened another one, or goes on with this one.
      await $client.execute('PRAGMA max_page_count = 1073741823').catch(() => undefined)
    },
  }
}

/** Another process holds the database's lock. */
export function locked(file: string): TroubleMaker {
  const script = `
    const db = new (require('libsql'))(process.argv[1])
    db.exec('BEGIN EXCLUSIVE')
    console.log('locked')
    process.stdin.once('data', () => { db.exec('ROLLBACK'); process.exit(0) })`
  let child: ReturnType<typeof spawn> | undefined
  return {
    begin: async () => {
      child = spawn(process.execPath, ['-e', script, file], { stdio: ['pipe', 'pipe', 'inherit'] })
      await once(child.stdout as NodeJS.ReadableStream, 'data')
    },
    end: async () => {
      const ended = once(child as NonNullable<typeof child>, 'exit')
      child?.stdin?.write('end')
      await ended
    },
  }
}

/** The folder of the database has gone somewhere else. */
export function moved(file: string): TroubleMaker {
  const folder = path.dirname(file)
  return {
    begin: async () => renameSync(folder, `${folder}.elsewhere`),
    end: async () => {
      if (existsSync(`${folder}.elsewhere`)) renameSync(`${folder}.elsewhere`, folder)
    },
  }
}

/** The server of the database is stopped, as seen from the other end of a wire. */
export function stopped(wire: Wire): TroubleMaker {
  return { begin: wire.cut, end: wire.mend }
}
