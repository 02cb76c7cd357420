import { AsyncLocalStorage } from 'node:async_hooks'

const inTurn = new AsyncLocalStorage<true>()

/** Whether this is part of a turn already. */
export const isInTurn = (): boolean => inTurn.getStore() === true

/** Runs pieces of work one after the other in this process. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * A queue of one: SQLite has one writer at a time, and a second one in the same process would wait
 * with the whole thread blocked. Work that is asked for from within a turn is part of that turn.
 */
export function makeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (isInTurn()) return work()
    const turn = last.then(() => inTurn.run(true, work))
    last = turn.catch(() => undefined)
    return turn
  }
}

/**
 * A queue for each name. Writers of one item in one process take turns, so that their tries to
 * compare and set don't defeat each other; only other processes are left to compete with.
 */
export function makeTurnsByName(): (name: string) => Turns {
  const queues = new Map<string, { turns: Turns; waiting: number }>()
  return (name) => async (work) => {
    const queue = queues.get(name) ?? { turns: makeTurns(), waiting: 0 }
    queues.set(name, queue)
    queue.waiting++
    try {
      return await queue.turns(work)
    } finally {
      if (--queue.waiting === 0) queues.delete(name)
    }
  }
}
