import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'

/** A working copy in one language. */
export type Item = Record<string, unknown> & { id: string; deletedAt?: string | null }

/** There is no such item. */
export class NoSuchItem extends Error {}

/**
 * The working copy in one language alone: relations as ids, nothing filled in from another language.
 *
 * @returns null when there is no such item; one in the trash is returned with its `deletedAt`
 */
export async function readItem(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  language: Locale,
): Promise<Item | null> {
  const doc = await req.payload.findByID({
    collection,
    id,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: true,
    context: { ...req.context },
  })
  return doc as unknown as Item | null
}
