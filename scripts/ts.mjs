import { root } from './lib/root.mjs'
import { runTs } from './lib/run-ts.mjs'

// `node scripts/ts.mjs demo --reset` runs scripts/demo.ts; the commands of package.json come this way.
const [script, ...args] = process.argv.slice(2)
const { code } = await runTs(`${root}/scripts/${script}.ts`, args, { cwd: root, show: true })
process.exitCode = code
