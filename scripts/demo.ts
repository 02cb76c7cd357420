import { mkdirSync } from 'node:fs'
import './lib/load-dotenv'
import { getPayload } from 'payload'
import config from '../payload.config'
import { loadDemo } from '../src/demo/index'
import { env } from '../src/env'
import { migrate } from './lib/migrate'

if (!env.demo) {
  console.error('This is not a demo: DATABASE_URI is set. DEMO=1 would load the demo into it.')
  process.exit(1)
}
mkdirSync(env.mediaDir, { recursive: true })
const payload = await getPayload({ config })
await migrate(payload)
const { created, unchanged } = await loadDemo(payload, { reset: process.argv.includes('--reset') })
console.log(`Demo: ${created} new, ${unchanged} unchanged.`)
await payload.destroy()
process.exit(0)
