import { mkdirSync } from 'node:fs'
import './lib/load-dotenv'
import { getPayload } from 'payload'

const { env } = await import('../src/env')
if (!env.demo) {
  console.error('This is not a demo: DATABASE_URI is set. DEMO=1 would load the demo into it.')
  process.exit(1)
}
mkdirSync(env.mediaDir, { recursive: true })
const { default: config } = await import('../payload.config')
const { loadDemo } = await import('../src/demo/index')
const payload = await getPayload({ config })
await payload.db.migrate()
const { created, unchanged } = await loadDemo(payload, { reset: process.argv.includes('--reset') })
console.log(`Demo: ${created} new, ${unchanged} unchanged.`)
await payload.destroy()
process.exit(0)
