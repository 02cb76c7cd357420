import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import './lib/load-dotenv'
import { generateTypes } from 'payload/node'
import config from '../payload.config'

const committed = 'src/payload-types.ts'

/** Whether the committed types are what the collections say. */
async function areFresh(): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'types-'))
  process.env.PAYLOAD_TS_OUTPUT_PATH = `${folder}/types.ts`
  await generateTypes(await config, { log: false })
  const generated = readFileSync(process.env.PAYLOAD_TS_OUTPUT_PATH, 'utf8')
  rmSync(folder, { recursive: true })
  return generated === readFileSync(committed, 'utf8')
}

if (!process.argv.includes('--check')) {
  await generateTypes(await config)
} else if (!(await areFresh())) {
  console.error(`${committed} is not what the collections say. Run: npm run types`)
  process.exit(1)
}
process.exit(0)
