// Only what every Node can load is imported here, so that an old one is turned away in words.
import { nodeComplaint } from './lib/node-version.mjs'

const complaint = nodeComplaint(process.version)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
import('./lib/start.mjs').then(({ start }) => start())
