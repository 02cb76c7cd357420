import { mkdirSync } from 'node:fs'
import './lib/load-dotenv'
import { getPayload } from 'payload'
import config from '../payload.config'
import { env } from '../src/env'
import { migrate } from './lib/migrate'

mkdirSync(env.mediaDir, { recursive: true })
const payload = await getPayload({ config })
await migrate(payload)
await payload.destroy()
process.exit(0)
