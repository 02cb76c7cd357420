import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'
import { makeAppender, readHead } from './appender'
import { writeHead } from './head'
import { batch, pruneBatch } from './retention'
import type { Entry } from './row'

/** The adapter's own operations that the record is written with. */
export type Store = Pick<
  BaseDatabaseAdapter,
  'find' | 'findOne' | 'create' | 'updateOne' | 'deleteMany'
>

/** How the database keeps several writes together; `fence` when it doesn't, as on MongoDB. */
export type Step = {
  fence: boolean
  atomically: <Result>(work: (req: PayloadRequest) => Promise<Result>) => Promise<Result>
  /** Says whom to tell that what a step wrote was undone. */
  onUndone?: (listener: () => void) => void
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

const day = 24 * 60 * 60 * 1000

/** The one writer of the record. */
export function makeRecorder(store: Store, step: Step, options: Options): Recorder {
  // Timers must not inherit that they were set in somebody's turn.
  const outside = AsyncLocalStorage.snapshot()
  const appender = makeAppender(store)
  let timer: NodeJS.Timeout | undefined
  let pruned = 0
  let failed = false
  step.onUndone?.(appender.forget)

  /** @returns whether the row is there; where no transaction holds it to what it records, it may be missing for now */
  const tryAppend = async (entry: Entry, req: PayloadRequest): Promise<boolean> => {
    soon()
    try {
      await appender.append(entry, req)
      return true
    } catch (error) {
      if (!step.fence) throw error
      // What it records is written already and must be acknowledged; the row is repaired from it.
      failed = true
      options.onError(error, 'a row of the record could not be written; it will be repaired')
      return false
    }
  }

  const append = async (entry: Entry, req: PayloadRequest) => {
    await tryAppend(entry, req)
  }

  const prune = async (before: Date) => {
    let removed = 0
    for (;;) {
      const count = await step.atomically((req) => pruneBatch(store, tryAppend, before, req))
      removed += count
      if (count < batch) return removed
    }
  }

  const noteHead = () =>
    step.atomically(async (req) => {
      const head = await readHead(store, req)
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
      await appender.settled()
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
