import { unstable_cache } from 'next/cache'
import { cache } from 'react'

/**
 * Keeps the answers of a read, across requests, until one of their tags is renewed; and within one
 * request asks only once. Outside a server of pages (scripts, tests of data) it just reads.
 *
 * @param name tells this read from the others
 * @param read reads the store; its arguments and answer are plain JSON
 * @param tags what the answer depends on, out of the arguments
 */
export function cached<Args extends (string | number | undefined)[], Answer>(
  name: string,
  read: (...args: Args) => Promise<Answer>,
  tags: NoInfer<(...args: Args) => string[]>,
): (...args: Args) => Promise<Answer> {
  return cache(async (...args: Args) => {
    const parts = [name, ...args.map((one) => String(one ?? ''))]
    try {
      return await unstable_cache(() => read(...args), parts, { tags: tags(...args) })()
    } catch (error) {
      // Next says so before it reads, so nothing is read twice.
      if (!/incrementalCache missing/u.test((error as Error).message)) throw error
      return read(...args)
    }
  })
}
