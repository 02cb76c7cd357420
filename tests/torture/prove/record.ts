import { root } from '../../../scripts/lib/root.mjs'
import { runTs } from '../../../scripts/lib/run-ts.mjs'
import type { Send } from '../http'
import { isAcknowledged, type Journal } from '../journal'
import { expectThat, proof, type Proof } from './proof'

export type RecordRow = {
  sequence: number
  action: string
  language: string | null
  toRevision: number | null
  detail: string | null
}

/** The rows of the record about each item, as somebody who may read it gets them. */
export async function readRecord(
  send: Send,
  items: readonly string[],
): Promise<Map<string, RecordRow[]>> {
  const record = new Map<string, RecordRow[]>()
  for (const item of items) {
    const { body } = await send(
      'GET',
      `/audit?where[item][equals]=${item}&limit=0&pagination=false&depth=0&sort=sequence`,
    )
    record.set(item, body.docs as RecordRow[])
  }
  return record
}

/** Each acknowledged save and publication has its row, and the whole chain verifies. */
export async function proveRecord(
  record: ReadonlyMap<string, RecordRow[]>,
  journal: Journal,
  env: NodeJS.ProcessEnv,
): Promise<Proof[]> {
  const rows = proof('every acknowledged save has its row of the record')
  const shown = proof('every acknowledged publication has its row of the record')
  const chain = proof('the record verifies')
  const names = new Map(
    [...record].map(([item, own]) => [
      item,
      new Set(own.map((row) => `${kindOf(row.action)} ${row.language} ${row.toRevision}`)),
    ]),
  )
  for (const { item, language, revision, token } of [...journal.saves, ...journal.bulk].filter(
    isAcknowledged,
  ))
    expectThat(rows, names.get(item)?.has(`save ${language} ${revision}`) === true, token)
  for (const { item, language, revision, act } of journal.publishing.filter(isAcknowledged))
    if (act === 'publish')
      expectThat(
        shown,
        names.get(item)?.has(`publish ${language} ${revision}`) === true,
        `${item} ${language} ${revision}`,
      )
  const { code, output } = await runTs(`${root}/scripts/audit-verify.ts`, [], { cwd: root, env })
  expectThat(chain, code === 0, output.trim().split('\n').at(-1) ?? '')
  return [rows, shown, chain]
}

/** Whatever wrote a text is a save. */
export const kindOf = (action: string) =>
  ['create', 'save', 'overwrite', 'restore'].includes(action) ? 'save' : action
