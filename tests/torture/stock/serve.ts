import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'
import { serveConfig } from '../serve-config'

const url = process.env.DATABASE_URI ?? ''

/** Payload as it comes, with one collection that has the fields that the writers use. */
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
        push: true,
      }),
  localization: { locales: ['en', 'ru', 'zh'], defaultLocale: 'en', fallback: false },
  collections: [
    {
      slug: 'users',
      auth: true,
      fields: [
        { name: 'name', type: 'text' },
        { name: 'role', type: 'text' },
      ],
    },
    {
      slug: 'events',
      versions: { drafts: false, maxPerDoc: 100 },
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'lead', type: 'textarea', localized: true },
        { name: 'theme', type: 'text', localized: true },
        { name: 'kind', type: 'text' },
        { name: 'status', type: 'text' },
        { name: 'edition', type: 'number' },
      ],
    },
  ],
})

// Stock Payload makes its schema outside of production only.
Object.assign(process.env, { NODE_ENV: 'development', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
await serveConfig(config)
