import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig } from 'payload'
import { collections } from '../../../src/collections'
import { serveConfig } from '../serve-config'

const url = process.env.DATABASE_URI ?? ''

/** Our own collections on the plain adapter: what the torture says when the gate is taken away. */
const config = buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  db: url.startsWith('mongodb')
    ? mongooseAdapter({
        url,
        useJoinAggregations: false,
        disableIndexHints: true,
        transactionOptions: false,
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

await serveConfig(config)
