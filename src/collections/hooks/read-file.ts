import type { Access, PayloadRequest, Where } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { hasRendition, readRenditionName, type Renditions } from '@/publications/renditions'

const shown: Where = { shown: { equals: true } }

/**
 * Whoever may sign in reads all of it. Readers get the file of a publication by its name, in each
 * size that it was made in, and can list nothing.
 */
export const readFile: Access = async ({ req, data, isReadingStaticFile }) => {
  if (may(personOf(req), 'read')) return true
  if (!isReadingStaticFile) return false
  const { filename } = data as { filename: string }
  const size = readRenditionName(filename)
  return size ? isShown(req, size) : shown
}

async function isShown(
  req: PayloadRequest,
  { stem, ...size }: NonNullable<ReturnType<typeof readRenditionName>>,
): Promise<boolean> {
  const names = ['jpg', 'png', 'webp', 'avif'].map((ending) => `${stem}.${ending}`)
  const original = await req.payload.db.findOne<{ id: string; renditions?: Renditions }>({
    collection: 'media',
    where: { and: [{ filename: { in: names } }, shown] },
    req,
  })
  return hasRendition(original?.renditions, size)
}
