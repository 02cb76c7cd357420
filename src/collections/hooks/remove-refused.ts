import type { CollectionAfterErrorHook } from 'payload'
import { env } from '@/env'
import { removeUnfinished } from '@/saving/uploaded-files'

/** An upload that is refused, by whatever came after its files were written, takes them with it. */
export const removeRefused: CollectionAfterErrorHook = async ({ req }) => {
  const { file, payload } = req
  if (!file?.name) return
  try {
    await removeUnfinished(payload.db, env.mediaDir, file.name)
  } catch (err) {
    payload?.logger.info({ err, msg: 'files of a refused upload stay until the next start' })
  }
}
