import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Generates the types and the import map anew and compares them with the committed ones.
const folder = mkdtempSync(path.join(tmpdir(), 'types-'))
process.env.PAYLOAD_SECRET ??= 'only for reading the configuration'
process.env.PAYLOAD_TS_OUTPUT_PATH = `${folder}/payload-types.ts`
const [{ default: config }, { generateTypes }] = await Promise.all([
  import('../payload.config'),
  import('payload/node'),
])
await generateTypes(await config, { log: false })
const generated = readFileSync(process.env.PAYLOAD_TS_OUTPUT_PATH, 'utf8')
rmSync(folder, { recursive: true })
if (generated !== readFileSync('src/payload-types.ts', 'utf8')) {
  console.error('src/payload-types.ts is not what the collections say. Run: npm run types')
  process.exit(1)
}
process.exit(0)
