import { nodeComplaint } from './lib/node-version.mjs'

const complaint = nodeComplaint(process.version)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
import('./lib/test.mjs').then(({ test }) => test(process.argv.slice(2)))
