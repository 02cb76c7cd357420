import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { expect } from 'vitest'
import { localeCodes, type Locale } from '@/i18n/locales'
import { makeNews } from '../../factories/items'
import type { Client } from '../../support/http'

/** What an operation is tried on: an item in three languages, and who tries it. */
export type Trial = {
  payload: Payload
  send: Client
  id: string
  /** A request of the editor's, as the admin's server functions get it. */
  req: () => Promise<PayloadRequest>
}

/** What is said of an operation. Where it is something to try, what comes of it is looked at. */
export type Verdict =
  /** It saves one language, the Russian, through the gate; `counts` where no counter of a text grows. */
  | { saves: (trial: Trial) => Promise<unknown>; counts?: Locale | null }
  /** It makes an item, through the gate; resolves to its id. */
  | { makes: (trial: Trial) => Promise<string> }
  /** It removes the item with its history. */
  | { removes: (trial: Trial) => Promise<unknown> }
  /** It throws or answers with a refusal, and the item stays as it is. */
  | { refused: (trial: Trial) => Promise<unknown> }
  /** It does something else, and the item stays as it is. */
  | { leaves: (trial: Trial) => Promise<unknown> }
  /** It can't touch items, and why. */
  | { cannot: string }

type Doc = Record<string, any>
const texts = ['title', 'body', 'slug', 'lead']

async function stateOf({ payload, id }: Trial) {
  const find = { where: { parent: { equals: id } }, pagination: false, limit: 0 } as const
  const versions = await payload.db.findVersions<Doc>({ collection: 'news', ...find })
  const history = versions.docs
    .map(({ version }) => version as Doc)
    .toSorted((a, b) => a.revision - b.revision)
  const where = { id: { equals: id } }
  const doc = await payload.db.findOne<Doc & { id: string }>({ collection: 'news', where })
  const rows = await payload.db.count({ collection: 'audit', where: { item: { equals: id } } })
  return { doc, history, rows: rows.totalDocs }
}

/** The text of every language but one. */
const others = (doc: Doc | null, language: string) =>
  localeCodes
    .filter((code) => code !== language)
    .map((code) => texts.map((name) => [code, name, doc?.[name]?.[code]]))

/** Tries an operation on an item of its own, and looks whether what is said of it is true. */
export async function tryOut(payload: Payload, send: Client, verdict: Verdict): Promise<void> {
  if ('cannot' in verdict) return expect(verdict.cannot).toMatch(/\S{3}/u)
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    depth: 0,
  })
  const req = () =>
    createLocalReq({ user: { ...docs[0], collection: 'users' } as never, locale: 'ru' }, payload)
  const id = await makeNews(payload, { en: 'Door', ru: 'Дверь', zh: '门' })
  const trial: Trial = { payload, send, id, req }
  const before = await stateOf(trial)
  if ('makes' in verdict) {
    const made = await stateOf({ ...trial, id: await verdict.makes(trial) })
    expect(made.doc).toMatchObject({ revision: 1 })
    expect(made.history).toMatchObject([{ revision: 1, title: made.doc?.title }])
    expect(made.rows).toBe(1)
    expect(await stateOf(trial)).toEqual(before)
  } else if ('removes' in verdict) {
    await verdict.removes(trial)
    expect(await stateOf(trial)).toEqual({ doc: null, history: [], rows: before.rows + 1 })
  } else if ('saves' in verdict) {
    const { counts = 'ru' } = verdict
    await verdict.saves(trial)
    const after = await stateOf(trial)
    const revision = before.doc?.revision + 1
    expect(after.doc?.revision).toBe(revision)
    expect(after.history).toHaveLength(before.history.length + 1)
    const { title, label, revisions } = after.doc as Doc
    expect(after.history.at(-1)).toMatchObject({ revision, title, label, revisions })
    expect(others(after.doc, counts ?? 'none')).toEqual(others(before.doc, counts ?? 'none'))
    const counters = { ...before.doc?.revisions }
    if (counts) counters[counts] = (counters[counts] ?? 0) + 1
    expect(revisions).toEqual(counters)
    expect(after.rows).toBe(before.rows + 1)
  } else if ('refused' in verdict) {
    const outcome = await verdict.refused(trial).catch(() => ({ status: 500 }))
    expect((outcome as { status?: number } | undefined)?.status ?? 200).toBeGreaterThanOrEqual(400)
    expect({ ...(await stateOf(trial)), rows: 0 }).toEqual({ ...before, rows: 0 })
  } else {
    const outcome = await verdict.leaves(trial)
    expect((outcome as { status?: number } | undefined)?.status ?? 200).toBeLessThan(400)
    const after = await stateOf(trial)
    expect([after.doc, after.history]).toEqual([before.doc, before.history])
  }
}
