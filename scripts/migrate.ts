import { mkdirSync } from 'node:fs'
import './lib/load-dotenv'
import { getPayload } from 'payload'

const { env } = await import('../src/env')
mkdirSync(env.mediaDir, { recursive: true })
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config })
await payload.db.migrate()
await payload.destroy()
process.exit(0)
