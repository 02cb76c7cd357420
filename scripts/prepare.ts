import { mkdirSync } from 'node:fs'
import { getPayload } from 'payload'
// Imported statically: a dynamic import of the configuration hangs now and then on Node 20 (tsx).
import config from '../payload.config'
import { makeMissingRenditions } from '../src/collections/pictures'
import { loadDemo } from '../src/demo/index'
import { env } from '../src/env'
import { locales } from '../src/i18n/locales'
import { migrate } from './lib/migrate'
import { preparedMark } from './lib/prepared-mark.mjs'

/** What the starting script needs to know to greet a person. */
export type Prepared = {
  siteUrl: string
  languages: { label: string; url: string }[]
  demo?: { created: number; unchanged: number; password: string }
  /** Whether there is nobody yet who could sign in. */
  needsFirstUser: boolean
}

mkdirSync(env.mediaDir, { recursive: true })
const payload = await getPayload({ config })
await migrate(payload)
const demo = env.demo && { ...(await loadDemo(payload)), password: env.demoPassword }
// The demo of an earlier version has pictures from before there were sizes; others: npm run pictures.
if (env.demo) await makeMissingRenditions(payload)
const users = await payload.count({ collection: 'users' })

const prepared: Prepared = {
  siteUrl: env.siteUrl,
  languages: locales.map(({ code, label }) => ({ label, url: `${env.siteUrl}/${code}` })),
  needsFirstUser: users.totalDocs === 0,
  ...(demo && { demo }),
}
await payload.destroy()
// The database drivers keep handles open; the work is done.
process.stdout.write(`${preparedMark}${JSON.stringify(prepared)}\n`, () => process.exit(0))
