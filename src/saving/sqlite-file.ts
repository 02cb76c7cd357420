import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Unavailable } from './unavailable'

/**
 * Watches that the file of a database stays where it was opened. SQLite goes on with a file that was
 * moved or deleted, for it is open: what is saved then would be lost with it.
 *
 * @param url of the database, as `file:…`
 * @returns throws Unavailable when another file, or none, is there
 */
export function watchFile(url: string): () => void {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/u, '')
  let opened: string | undefined
  return () => {
    const present = identity(path)
    opened ??= present
    if (!present || present !== opened) throw new Unavailable('gone', new Error(why(present)))
  }
}

const why = (present?: string) =>
  present
    ? 'another file has taken the place of the database: start the server again'
    : 'the file of the database is not there'

function identity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}
