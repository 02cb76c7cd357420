import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig } from 'payload'
import { collections } from '../../../src/collections'

const url = process.env.DATABASE_URI ?? ''

/** Our own collections on Payload's adapter as it comes: what there is when the gate is taken away. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  db: url.startsWith('mongodb')
    ? mongooseAdapter({
        url,
        useJoinAggregations: false,
        disableIndexHints: true,
        transactionOptions: false,
        collectionsSchemaOptions: { publications: { suppressReservedKeysWarning: true } },
      })
    : sqliteAdapter({
        client: { url },
        idType: 'uuid',
        wal: true,
        busyTimeout: 10_000,
        push: false,
      }),
  localization: { locales: ['en', 'ru', 'zh'], defaultLocale: 'en', fallback: false },
  collections,
})
