import { z } from 'zod'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** What the configuration table says of a variable beside its name. */
export type VariableDocs = { description: string; fallback: string; group: string }

const docs = (group: string, fallback: string, description: string) => ({
  group,
  fallback,
  description,
})

const flag = z
  .enum(['0', '1', 'false', 'true'], 'Write 1 for yes or 0 for no.')
  .transform((value) => value === '1' || value === 'true')

const siteUrl = z
  .url({
    protocol: /^https?$/,
    error: 'Write an address such as https://news.example.org.',
    abort: true,
  })
  .refine((value) => new URL(value).pathname === '/', 'Leave out the path: pages live at the root.')
  .transform((value) => new URL(value).origin)

const databaseUri = z
  .string()
  .regex(
    /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)./,
    'These work: file:path/to/news.db (SQLite), mongodb://… and mongodb+srv://… (MongoDB), or nothing (SQLite in DATA_DIR).',
  )

/**
 * Every variable the product reads, with what it means. `.env.example` and the table in the
 * README are generated from this shape.
 */
export const variables = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535, 'Write a port number, 0 to 65535.')
    .default(3000)
    .meta(docs('Serving', '3000', 'Port to listen on.')),
  HOST: z
    .string()
    .optional()
    .meta(
      docs(
        'Serving',
        '127.0.0.1 in demo mode, otherwise 0.0.0.0',
        'Address to listen on. The demo has a known password, so it stays on this machine unless you say otherwise.',
      ),
    ),
  SITE_URL: siteUrl
    .optional()
    .meta(
      docs(
        'Serving',
        'http://localhost:PORT',
        'Public address of the site: canonical links, feeds, cookies and cross-site protection follow it.',
      ),
    ),
  DATABASE_URI: databaseUri
    .optional()
    .meta(
      docs(
        'Data',
        'SQLite in DATA_DIR',
        'Where the content is kept: `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB.',
      ),
    ),
  DATA_DIR: z
    .string()
    .default('data')
    .meta(docs('Data', 'data', 'Folder of the database file and of uploaded media.')),
  PAYLOAD_SECRET: z
    .string('Set it to 32 or more random characters, for example by: openssl rand -hex 32')
    .meta(
      docs(
        'Secrets',
        'written by `npm start`',
        'Signs sessions and tokens. At least 32 random characters in production. Changing it signs everybody out.',
      ),
    ),
  DEMO: flag
    .optional()
    .meta(
      docs(
        'Demo',
        '1 when DATABASE_URI is unset, otherwise 0',
        'Loads the demo content and its accounts.',
      ),
    ),
  DEMO_PASSWORD: z
    .string()
    .min(8, 'Use at least 8 characters.')
    .default('communique-demo')
    .meta(docs('Demo', 'communique-demo', 'Password of the demo accounts.')),
  MONGODB_SUBSET: flag
    .default(false)
    .meta(
      docs(
        'Data',
        '0',
        'Set to 1 for servers that speak only a part of MongoDB (no transactions, no `$lookup` pipelines).',
      ),
    ),
  AUDIT_RETENTION_DAYS: z.coerce
    .number('Write a number of days, or 0 to keep the record for ever.')
    .int('Write a whole number of days.')
    .min(0, 'Write a number of days, or 0 to keep the record for ever.')
    .default(0)
    .meta(
      docs(
        'Data',
        '0',
        'Days for which the record of who did what is kept; 0 keeps it for ever. Older rows are removed once a day.',
      ),
    ),
  LOG_LEVEL: z
    .enum(logLevels, `One of: ${logLevels.join(', ')}.`)
    .default('info')
    .meta(docs('Serving', 'info', `Least level that is logged: ${logLevels.join(', ')}.`)),
  NODE_ENV: z
    .string()
    .default('development')
    .meta(
      docs('Serving', 'set by the commands', '`production` when serving, as `npm start` does.'),
    ),
})

export type Variables = z.output<typeof variables>
