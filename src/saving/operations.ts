/** Operations of an adapter that only read. */
export const reads = [
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'findGlobal',
  'findGlobalVersions',
  'queryDrafts',
  'count',
  'countVersions',
  'countGlobalVersions',
] as const

/**
 * Operations of an adapter that write; on SQLite they take turns with the gate. Those of globals
 * are behind a gate of their own.
 */
export const plainWrites = [
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const
