import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { may } from '@/editorial/permissions'
import { personOf } from '@/editorial/person'

/** Types that readers' browsers show or open; judged by content, not by name. SVG can carry scripts, so it isn't one. */
export const acceptedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/pdf',
] as const

/** 50 megapixels: more than any camera of a newsroom, less than what exhausts a small server's memory. */
const maxPixels = 50_000_000

/**
 * Refuses to replace a file, which publications show by its name (409), and what isn't of an accepted
 * type by its content or has too many pixels; strips metadata (where a picture was taken, by what)
 * while keeping its orientation; gives the file a random name. Whoever may not upload is refused before
 * any of their file is looked into.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update') || !file.data?.length) return args
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (!overrideAccess && !may(personOf(req), 'create'))
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
  const refuse = (key: string, status = 400) =>
    new APIError(req.t(`communique:upload.${key}` as never), status, null, true)
  if (operation === 'update') throw refuse('replaced', 409)
  const type = await fileTypeFromBuffer(file.data)
  if (!type || !(acceptedTypes as readonly string[]).includes(type.mime)) throw refuse('type')
  if (type.mime.startsWith('image/')) {
    try {
      file.data = await sharp(file.data, { limitInputPixels: maxPixels }).rotate().toBuffer()
    } catch (error) {
      req.payload.logger.info({ msg: 'upload refused', reason: (error as Error).message })
      throw refuse(/pixel limit/iu.test((error as Error).message) ? 'pixels' : 'broken')
    }
  }
  const data = (args as { data?: Record<string, unknown> }).data
  if (data) data.originalName = file.name
  file.name = `${randomUUID()}.${type.ext}`
  file.mimetype = type.mime
  file.size = file.data.length
  return args
}
