import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { envExample, readmeTable, withTable } from './lib/env-docs'

const readme = existsSync('README.md')
  ? readFileSync('README.md', 'utf8')
  : '# Communiqué\n\n## Configuration\n\n<!-- env:begin -->\n<!-- env:end -->\n'
const wanted = { '.env.example': envExample(), 'README.md': withTable(readme, readmeTable()) }

for (const [file, text] of Object.entries(wanted)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} doesn't say what src/env-schema.ts says. Run: npm run env:docs`)
    process.exitCode = 1
  }
}
