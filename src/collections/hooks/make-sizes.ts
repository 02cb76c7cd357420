import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { makeRenditions, removeRenditions } from '../pictures'

/** Makes an uploaded picture's sizes, once its uploader is known to be allowed to upload. */
export const makeSizes: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req
  if (file?.data?.length && data.filename && file.mimetype.startsWith('image/'))
    data.renditions = await makeRenditions(file.data, String(data.filename))
  return data
}

/** A deleted picture takes its sizes with it. */
export const removeSizes: CollectionAfterDeleteHook = async ({ doc }) => {
  const { filename } = doc as { filename?: string }
  if (filename) await removeRenditions(filename)
}
