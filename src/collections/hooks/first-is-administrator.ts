import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever makes the first account of an empty newsroom runs it. */
export const firstIsAdministrator: CollectionBeforeChangeHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, role: 'administrator' } : data
}
