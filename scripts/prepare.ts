import { mkdirSync } from 'node:fs'
import { getPayload } from 'payload'
import { env } from '../src/env'
import { locales } from '../src/i18n/locales'

/** What the starting script needs to know to greet a person. */
export type Prepared = {
  siteUrl: string
  languages: { label: string; url: string }[]
  demo?: { created: number; unchanged: number; password: string }
  /** Whether there is nobody yet who could sign in. */
  needsFirstUser: boolean
}

mkdirSync(env.mediaDir, { recursive: true })
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config })
await payload.db.migrate()

const prepared: Prepared = {
  siteUrl: env.siteUrl,
  languages: locales.map(({ code, label }) => ({ label, url: `${env.siteUrl}/${code}` })),
  needsFirstUser: false,
}
if (env.demo) {
  const { loadDemo } = await import('../src/demo/index')
  prepared.demo = { ...(await loadDemo(payload)), password: env.demoPassword }
}
prepared.needsFirstUser = (await payload.count({ collection: 'users' })).totalDocs === 0

await payload.destroy()
process.send?.(prepared)
process.disconnect?.()
// The database drivers keep handles open; the work is done.
setTimeout(() => process.exit(0), 50)
