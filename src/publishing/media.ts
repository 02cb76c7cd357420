import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { snapshotOf, type MediaDoc } from '@/publications/snapshot'
import type { Reference } from '@/saving/references'

type ShownDoc = MediaDoc & { label?: string; shown?: boolean }

/** Uploaded files among references, read in one language. */
export async function readMedia(
  req: PayloadRequest,
  references: Set<Reference>,
  language: Locale,
): Promise<ShownDoc[]> {
  const ids = [...references].flatMap((one) =>
    one.startsWith('media:') ? [one.slice('media:'.length)] : [],
  )
  if (!ids.length) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: language,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as ShownDoc[]
}

/** The files that a document shows, as they are now in one language, by id. */
export async function snapshotMedia(
  req: PayloadRequest,
  references: Set<Reference>,
  language: Locale,
) {
  const docs = await readMedia(req, references, language)
  return Object.fromEntries(docs.map((doc) => [doc.id, snapshotOf(doc)]))
}

/** Opens files to readers, for good: a file is never replaced, and its address can't be guessed. */
export async function showMedia(req: PayloadRequest, ids: string[]): Promise<void> {
  for (const id of ids) {
    await req.payload.db.updateOne({ collection: 'media', id, data: { shown: true }, req })
  }
}
