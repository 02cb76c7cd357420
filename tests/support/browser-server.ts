import { writeFileSync } from 'node:fs'
import { startMongo } from './mongodb.mjs'
import { startServer } from './server'

// Playwright's web server: a demo newsroom for the browser, on the port it was told.
if (process.env.TEST_DATABASE === 'mongodb' && !process.env.TEST_MONGODB_URI) {
  const mongo = await startMongo()
  process.env.TEST_MONGODB_URI = mongo?.uri
  process.env.MONGODB_SUBSET = mongo?.subset ? '1' : '0'
}
const server = await startServer({ port: Number(process.env.E2E_PORT) })
// Where its data lies, for journeys in which something happens to its database.
writeFileSync(`.test/browser-${process.env.E2E_PORT}.json`, JSON.stringify(server.dataDir))
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => process.exit((await server.stop()) ?? 0))
}
