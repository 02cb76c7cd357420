import { holdsOn, latestFirst, type Period } from './valid-on'

/** An office that somebody held. */
export type Post = Period & { title?: string; organisation?: string }

/**
 * The office somebody held on a day; of several, the one that began last. One that ended and another
 * that began on the same day give the new one.
 */
export function titleOn<T extends Post>(posts: readonly T[], day: string): T | undefined {
  return latestFirst(posts).find((post) => Boolean(post.title) && holdsOn(post, day))
}
