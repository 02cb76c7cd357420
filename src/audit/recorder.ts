import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'
import { seal, writeAnchor } from './chain'
import { isDuplicate } from './duplicate'
import { writeHead } from './head'
import type { Anchor, Entry, Head, Row } from './row'

/** The adapter's own operations that the record is written with. */
export type Store = Pick<
  BaseDatabaseAdapter,
  'find' | 'findOne' | 'create' | 'updateOne' | 'deleteMany'
>

/** How the database keeps several writes together; `fence` when it doesn't, as on MongoDB. */
export type Step = {
  fence: boolean
  atomically: <Result>(work: (req: PayloadRequest) => Promise<Result>) => Promise<Result>
}

export type Recorder = {
  /** Appends to the chain within a step that is under way: where it is atomic, both are written or none. */
  append: (entry: Entry, req: PayloadRequest) => Promise<void>
  /** Runs work in a step of its own, with the entry of its result. */
  together: <Result>(
    work: (req: PayloadRequest) => Promise<{ result: Result; entry: Entry }>,
  ) => Promise<Result>
  /** Appends what nothing else is written with. */
  record: (entry: Entry) => Promise<void>
  /** Removes rows from before an instant and leaves an anchor. */
  prune: (before: Date) => Promise<number>
  /** Notes where the chain ends, in its other place. */
  noteHead: () => Promise<void>
  close: () => Promise<void>
}

type Options = {
  /** 0 keeps the rows for ever. */
  retentionDays: number
  onError: (error: unknown, what: string) => void
  /** Writes rows that are missing; asked for after an append has failed. */
  repair?: () => Promise<unknown>
}

const collection = 'audit'
const day = 24 * 60 * 60 * 1000
/** Rows that one step of retention removes, so that saves can go between. */
const batch = 1000
const maxTries = 100

/** The one writer of the record. */
export function makeRecorder(store: Store, step: Step, options: Options): Recorder {
  // Timers must not inherit that they were set in somebody's turn.
  const outside = AsyncLocalStorage.snapshot()
  let timer: NodeJS.Timeout | undefined
  let pruned = 0
  let failed = false
  /** Where the chain ends as far as this process knows; only a guess where others may append. */
  let known: Head | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const readHead = async (req: PayloadRequest): Promise<Head | null> => {
    const { docs } = await store.find<Row>({
      collection,
      where: {},
      sort: '-sequence',
      limit: 1,
      pagination: false,
      req,
    })
    return docs[0] ? { sequence: docs[0].sequence, hash: docs[0].hash } : null
  }

  const write = (row: Row, req: PayloadRequest) =>
    store.create({ collection, data: row, req, returning: false })

  /** No transaction keeps others out: the unique sequence does, and the loser tries again. */
  const race = async (entry: Entry, req: PayloadRequest) => {
    for (let tries = 0; tries < maxTries; tries++) {
      const head: Head | null = known ?? (await readHead(req))
      const row = seal(entry, head)
      try {
        await write(row, req)
        known = { sequence: row.sequence, hash: row.hash }
        return
      } catch (error) {
        known = null
        if (!isDuplicate(error)) throw error
        const where = { key: { equals: entry.key } }
        if (await store.findOne({ collection, where, req })) return
      }
    }
    throw new Error('The record could not be written: too many others write it.')
  }

  const append = async (entry: Entry, req: PayloadRequest) => {
    soon()
    if (!step.fence) {
      await write(seal(entry, await readHead(req)), req)
      return
    }
    const turn = queue.then(() => race(entry, req))
    queue = turn.catch(() => undefined)
    try {
      await turn
    } catch (error) {
      // What it records is written already and must be acknowledged; the row is repaired from it.
      failed = true
      options.onError(error, 'a row of the record could not be written; it will be repaired')
    }
  }

  const prune = async (before: Date) => {
    let removed = 0
    for (;;) {
      const count = await step.atomically((req) => pruneBatch(before, req))
      removed += count
      if (count < batch) return removed
    }
  }

  const pruneBatch = async (before: Date, req: PayloadRequest): Promise<number> => {
    const { docs } = await store.find<Row>({
      collection,
      where: {},
      sort: 'sequence',
      limit: batch,
      pagination: false,
      req,
    })
    const kept = docs.findIndex(({ at }) => new Date(at) >= before)
    const old = kept === -1 ? docs : docs.slice(0, kept)
    const last = old.at(-1)
    // A row of retention alone would follow itself for ever.
    if (!last || old.every(({ action }) => action === 'retention')) return 0
    const anchor: Anchor = { sequence: last.sequence, hash: last.hash }
    const detail = writeAnchor(anchor)
    await append({ key: detail, action: 'retention', at: new Date().toISOString(), detail }, req)
    if (failed) return 0
    await store.deleteMany({
      collection,
      where: { sequence: { less_than_equal: last.sequence } },
      req,
    })
    return old.length
  }

  const noteHead = () =>
    step.atomically(async (req) => {
      const head = await readHead(req)
      if (head) await writeHead(store, head, req)
    })

  const tidy = async () => {
    timer = undefined
    try {
      if (failed && options.repair) {
        failed = false
        await options.repair()
      }
      if (options.retentionDays > 0 && Date.now() - pruned > day) {
        pruned = Date.now()
        await prune(new Date(Date.now() - options.retentionDays * day))
      }
      await noteHead()
    } catch (error) {
      options.onError(error, 'the record could not be tidied')
    }
  }

  /** Work that no save has to wait for. */
  const soon = () => {
    timer ??= outside(() => setTimeout(() => void tidy(), 1000).unref())
  }

  return {
    append,
    together: (work) =>
      step.atomically(async (req) => {
        const { result, entry } = await work(req)
        await append(entry, req)
        return result
      }),
    record: (entry) => step.atomically((req) => append(entry, req)),
    prune,
    noteHead,
    close: async () => {
      if (!timer) return
      clearTimeout(timer)
      timer = undefined
      await queue
      await noteHead().catch((error: unknown) =>
        options.onError(error, 'the end of the record could not be noted'),
      )
    },
  }
}

const key = Symbol.for('communique.recorder')

/** Hangs the recorder on the adapter, where every copy of this module finds it. */
export function installRecorder(adapter: object, recorder: Recorder): void {
  Object.assign(adapter, { [key]: recorder })
}

/** The recorder of a Payload instance. */
export function recorderOf({ db }: Pick<Payload, 'db'>): Recorder {
  const recorder = (db as unknown as Record<symbol, Recorder | undefined>)[key]
  if (!recorder) throw new Error('The database adapter has no recorder: it is not behind the gate.')
  return recorder
}
