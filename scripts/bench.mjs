import { readFileSync } from 'node:fs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'

// Every benchmark that package.json names, one after another: they measure, so nothing else may run.
const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
let failed = 0
for (const name of Object.keys(scripts).filter((one) => one.startsWith('bench:'))) {
  console.log(`\n${name}\n`)
  const { code } = await run('npm', ['run', '--silent', name], { cwd: root, show: true })
  if (code !== 0) failed++
}
process.exitCode = failed ? 1 : 0
