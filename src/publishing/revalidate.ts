import { revalidateTag } from 'next/cache'

/**
 * Makes the next request for each cached page that carries one of the tags render afresh. Outside a
 * server that serves pages (the demo loader, tests of data) there is nothing cached, and nothing is done.
 */
export function renew(tags: readonly string[]): void {
  for (const tag of tags) {
    try {
      revalidateTag(tag, { expire: 0 })
    } catch (error) {
      if (!/static generation store missing/u.test((error as Error).message)) throw error
      return
    }
  }
}
