import { databaseKind } from '../../support/payload'
import type { Killable, Point } from '../../support/killable'
import type { signIn } from '../../support/visitor'

/** The one server that is killed, again and again, and somebody signed in to it. */
export type Stage = {
  server: Killable
  person: Awaited<ReturnType<typeof signIn>>
  /** For what isn't JSON. */
  headers: Record<string, string>
}

const onMongo = databaseKind === 'mongodb'

/** On SQLite a row counts from its commit; on MongoDB from its own write. */
export const points: { point: Point; isThere: boolean }[] = [
  { point: 'before the row', isThere: false },
  { point: onMongo ? 'before the record' : 'before the commit', isThere: onMongo },
  { point: 'after the record', isThere: true },
]

/** The rows of the record that say an act on an item. */
export async function recorded({ person }: Stage, item: string, action: string) {
  const where = `where[item][equals]=${item}&where[action][equals]=${action}`
  return (await person('GET', `/audit?${where}&limit=0`)).body.docs
}
