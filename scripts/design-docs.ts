import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './lib/design-docs'

const file = 'docs/design.md'
const now = readFileSync(file, 'utf8')
const wanted = withTables(now)
if (!process.argv.includes('--check')) writeFileSync(file, wanted)
else if (now !== wanted) {
  console.error(`${file} doesn't say what src/app/tokens.css says. Run: npm run design:docs`)
  process.exitCode = 1
}
