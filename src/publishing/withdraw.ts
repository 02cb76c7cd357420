import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import { withdrawnOf } from '@/publications/withdrawn'
import { affectedTags } from './affected'
import { formerOf } from './publish'
import { renew } from './revalidate'
import { publicationOf, PublicationMoved, writePublication } from './store'

/**
 * Takes one language version away from readers. Its address stays its own, its text leaves the store.
 * Withdrawing what is withdrawn already changes nothing.
 *
 * @param reason why, for colleagues; readers don't see it
 * @returns whether there was a publication to withdraw
 */
export async function withdraw(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  language: Locale,
  reason: string,
): Promise<boolean> {
  for (;;) {
    const before = await publicationOf(req, collection, id, language)
    if (!before) return false
    if (before.state === 'withdrawn') return true
    try {
      await writePublication(
        req,
        before,
        withdrawnOf(before, req.user ? String(req.user.id) : null, reason),
      )
      renew(affectedTags(collection, id, language, [before.slug, ...formerOf(before)]))
      return true
    } catch (error) {
      if (!(error instanceof PublicationMoved)) throw error
    }
  }
}
