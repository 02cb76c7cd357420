import { run, tail } from './run.mjs'

const bin = (name) => `node_modules/${name}`
const tsx = (script, ...args) => ['scripts/ts.mjs', script, ...args]

/** Every check of the code that needs neither a database nor a browser: a name, and Node's arguments. */
const checks = [
  // Next declares what styles and images are; a fresh clone has not been told yet.
  ['route types', [bin('next/dist/bin/next'), 'typegen']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('oxlint/bin/oxlint')]],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['arrows', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'payload.config.ts']],
  ['unused code', [bin('knip/bin/knip.js'), '--no-progress']],
  ['messages', tsx('check-messages')],
  ['settings documents', tsx('env-docs', '--check')],
  ['design documents', tsx('design-docs', '--check')],
  ['payload types', tsx('types', '--check')],
]

/**
 * Runs the checks one after another and prints each with its outcome; a failed one with its output.
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runChecks() {
  // A fresh clone has no .env yet; the checks only read the configuration.
  const env = { PAYLOAD_SECRET: 'none is needed here', ...process.env }
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, args] of checks) {
    const since = performance.now()
    const { code, output } = await run(process.execPath, args, { env })
    const took = `${((performance.now() - since) / 1000).toFixed(1)} s`
    count[code === 0 ? 'passed' : 'failed'] += 1
    console.log(`  ${code === 0 ? '✓ ok    ' : '✗ failed'}  ${name}  (${took})`)
    if (code !== 0) console.log(tail(output, 80).replace(/^/gm, '      '))
  }
  return count
}
