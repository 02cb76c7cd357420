import type { BaseDatabaseAdapter } from 'payload'
import { installPresence } from '@/lib/presence'
import { plainWrites, reads } from './operations'
import { troubleOf, type Trouble } from './trouble'
import { Unavailable } from './unavailable'

/** How long a failure speaks for the requests after it, unless an operation succeeds. */
const memory = 15_000

/**
 * Makes every operation of an adapter that fails because the database is full, locked or gone fail
 * as `Unavailable`, and remembers it: Payload takes a session that can't be read for none, so who
 * asks as nobody may be somebody (see `explainUnavailable`).
 *
 * @param ensure throws when the database is no longer where it was opened
 * @returns the same for work that is not one of these operations
 */
export function watch(
  adapter: BaseDatabaseAdapter,
  ensure: () => void,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: { trouble: Trouble; at: number } | undefined
  const watched = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await work()
      last = undefined
      return result
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      last = { trouble, at: Date.now() }
      throw error instanceof Unavailable ? error : new Unavailable(trouble, error)
    }
  }
  const target = adapter as unknown as Record<
    string,
    ((args: never) => Promise<unknown>) | undefined
  >
  for (const name of [...reads, ...plainWrites]) {
    const operation = target[name]?.bind(adapter)
    if (operation) target[name] = (args: never) => watched(() => operation(args))
  }
  installPresence(adapter, {
    ensure,
    trouble: () => (last && Date.now() - last.at < memory ? last.trouble : undefined),
  })
  return watched
}
