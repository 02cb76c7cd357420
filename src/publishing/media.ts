import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { MediaSnapshot } from '@/publications/row'
import type { Reference } from '@/saving/references'

type MediaDoc = Omit<MediaSnapshot, 'focal'> & {
  filename?: string
  label?: string
  shown?: boolean
  focalX?: number | null
  focalY?: number | null
}

/** Uploaded files among references, read in one language. */
export async function readMedia(
  req: PayloadRequest,
  references: Set<Reference>,
  language: Locale,
): Promise<MediaDoc[]> {
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
  return docs as unknown as MediaDoc[]
}

/** The files that a document shows, as they are now in one language, by id. */
export async function snapshotMedia(
  req: PayloadRequest,
  references: Set<Reference>,
  language: Locale,
) {
  const docs = await readMedia(req, references, language)
  const snapshots: Record<string, MediaSnapshot> = {}
  for (const doc of docs) {
    const { id, filename, mimeType, filesize } = doc
    const { width, height, renditions, alt, caption, credit } = doc
    const url = `/api/media/file/${filename}`
    const focal = focalOf(doc)
    const more = defined({ width, height, renditions, focal, alt, caption, credit })
    snapshots[id] = { id, url, mimeType, filesize, ...more }
  }
  return snapshots
}

/** Opens files to readers, for good: a file is never replaced, and its address can't be guessed. */
export async function showMedia(req: PayloadRequest, ids: string[]): Promise<void> {
  for (const id of ids) {
    await req.payload.db.updateOne({ collection: 'media', id, data: { shown: true }, req })
  }
}

/** The middle is where a picture is cropped anyway, so it isn't said. */
function focalOf({ focalX, focalY }: MediaDoc) {
  const [x, y] = [focalX ?? 50, focalY ?? 50]
  return x === 50 && y === 50 ? undefined : { x, y }
}

function defined<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
