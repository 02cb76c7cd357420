import { mkdirSync } from 'node:fs'
import './lib/load-dotenv'
import { getPayload } from 'payload'
import config from '../payload.config'
import { env } from '../src/env'

mkdirSync(env.mediaDir, { recursive: true })
const payload = await getPayload({ config })
await payload.db.migrate()
await payload.destroy()
process.exit(0)
