import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const percent = z.coerce.number().min(0).max(100).transform(Math.round)
const edits = z.object({ focalPoint: z.object({ x: percent, y: percent }) })

/**
 * A focal point is a fact about a picture. Payload would delete and write the file anew for it, in
 * the place where readers fetch it; here it is kept as two numbers and the file is left alone.
 */
export const keepFocalPoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.file) return args
  const { uploadEdits } = req.query ?? {}
  if (!uploadEdits) return args
  const given = edits.safeParse(uploadEdits)
  const data = (args as { data?: Record<string, unknown> }).data
  if (given.success && data) {
    data.focalX = given.data.focalPoint.x
    data.focalY = given.data.focalPoint.y
  }
  delete req.query.uploadEdits
  return args
}
