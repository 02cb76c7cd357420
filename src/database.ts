import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { env } from '@/env'
import { gated } from '@/saving/gated'

/** Servers that speak only part of MongoDB's protocol, as the one that our tests run against. */
const subset = {
  useJoinAggregations: false,
  disableIndexHints: true,
  transactionOptions: false,
} as const

/**
 * A writer is told after five seconds that the database is away, not after half a minute, and it is
 * found again two seconds after it came back.
 */
const patience = {
  serverSelectionTimeoutMS: 5_000,
  bufferTimeoutMS: 5_000,
  connectTimeoutMS: 10_000,
  heartbeatFrequencyMS: 2_000,
}

/** Mongoose warns of the name `collection`, whose built-in meaning nothing of ours or Payload's uses. */
const quiet = { suppressReservedKeysWarning: true }

/** The database that the configuration names. The schema changes by migrations alone, never by pushing. */
export function database() {
  const { kind, url, subset: isSubset } = env.database
  const migrationDir = path.resolve(process.cwd(), 'migrations', kind)
  if (kind === 'mongodb')
    return gated(
      mongooseAdapter({
        url,
        migrationDir,
        connectOptions: patience,
        collectionsSchemaOptions: { publications: quiet, audit: quiet },
        ...(isSubset ? subset : {}),
      }),
    )
  return gated(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      push: false,
      wal: true,
      busyTimeout: 10_000,
      migrationDir,
    }),
  )
}
