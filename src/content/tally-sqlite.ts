import type { Payload } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import type { Scope } from './tally'

type Client = {
  execute(query: { sql: string; args: (string | number)[] }): Promise<{ rows: unknown[] }>
}
type Condition = { sql: string; args: string[] }

/** Payload's queries can't group, so the tables are asked in SQL; only live rows are counted. */
async function select(store: Payload, sql: string, args: (string | number)[]): Promise<unknown[]> {
  const { client } = store.db as unknown as { client: Client }
  const { rows } = await client.execute({ sql, args })
  return rows
}

function where({ collection, language, names, kind, from, to }: Scope): Condition {
  const parts = ["p.collection = ? AND p.language = ? AND p.state = 'live'"]
  const args: string[] = [collection, language]
  if (kind) {
    parts.push('p.kind = ?')
    args.push(kind)
  }
  if (from && to) {
    parts.push('p.day BETWEEN ? AND ?')
    args.push(from, to)
  }
  for (const name of names) {
    parts.push(
      "p.id IN (SELECT parent_id FROM publications_texts WHERE path = 'names' AND text = ?)",
    )
    args.push(name)
  }
  return { sql: parts.join(' AND '), args }
}

/** `{kind, month, count}` of what is in a scope. */
export function tallyMonthsOnSqlite(store: Payload, scope: Scope): Promise<unknown[]> {
  const { sql, args } = where(scope)
  return select(
    store,
    `SELECT COALESCE(p.kind, '') AS kind, COALESCE(SUBSTR(p.day, 1, 7), '') AS month, COUNT(*) AS count
     FROM publications p WHERE ${sql} GROUP BY 1, 2`,
    args,
  )
}

/** `{name, count}` of the items of a collection that are named in a scope. */
export function tallyNamesOnSqlite(
  store: Payload,
  scope: Scope,
  of: ItemCollection,
  limit: number,
): Promise<unknown[]> {
  const { sql, args } = where(scope)
  return select(
    store,
    `SELECT t.text AS name, COUNT(*) AS count
     FROM publications_texts t JOIN publications p ON p.id = t.parent_id
     WHERE t.path = 'names' AND t.text >= ? AND t.text < ? AND ${sql}
     GROUP BY t.text ORDER BY count DESC, name LIMIT ?`,
    [`${of}:`, `${of};`, ...args, limit],
  )
}
