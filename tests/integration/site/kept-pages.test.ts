import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseKind } from '../../support/payload'
import { layWire, type Wire } from '../../support/proxy'
import { startBeside, startServer, type RunningServer } from '../../support/server'
import { moved, stopped, type TroubleMaker } from '../../support/troubles'
import { open } from '../../support/visitor'

const onMongo = databaseKind === 'mongodb'
let demo: RunningServer
let server: RunningServer
let wire: Wire | undefined
let gone: TroubleMaker

beforeAll(async () => {
  demo = await startServer()
  if (!onMongo) {
    server = demo
    gone = moved(`${demo.dataDir}/communique.db`)
    return
  }
  const uri = new URL(demo.env.DATABASE_URI ?? '')
  wire = await layWire({ host: uri.hostname, port: Number(uri.port) })
  uri.port = String(wire.port)
  server = await startBeside(demo, { DATABASE_URI: uri.href })
  gone = stopped(wire)
})
afterAll(async () => {
  if (server !== demo) await server?.stop()
  await demo?.stop()
  await wire?.close()
})

const see = (path: string) => open(`${server.url}${path}`)

it('serves the pages that it has made while the database is gone, and says back soon of others', async () => {
  const { html } = await see('/ru/news')
  const [, article = ''] = /href="(\/ru\/news\/(?!archive)[^"]+)"/u.exec(html) ?? []
  const kept = ['/en', '/ru', '/zh', '/ru/news', '/en/events', '/zh/organisations', article]
  const before = await Promise.all(kept.map(see))
  expect(before.map(({ status }) => status)).toEqual(kept.map(() => 200))
  await gone.begin()
  try {
    expect(await Promise.all(kept.map(see))).toEqual(before)
    const other = await see('/en/documents')
    // The file of SQLite is open and may still be read; a server is away.
    expect(other.status).toBe(onMongo ? 500 : 200)
    expect(other.html.includes('lang="zh-Hans"')).toBe(true)
  } finally {
    await gone.end()
  }
  await expect.poll(async () => (await see('/en/documents')).status, { timeout: 60_000 }).toBe(200)
})
