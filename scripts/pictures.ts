import './lib/load-dotenv'
import { getPayload } from 'payload'
import config from '../payload.config'
import { makeMissingRenditions } from '../src/collections/pictures'

const payload = await getPayload({ config })
console.log(`Pictures that got their sizes: ${await makeMissingRenditions(payload)}.`)
await payload.destroy()
process.exit(0)
