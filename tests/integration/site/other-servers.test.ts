import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKind } from '../../support/payload'
import { startBeside, startServer, type RunningServer } from '../../support/server'
import { open, signIn } from '../../support/visitor'

const soon = { timeout: 20_000, interval: 100 }

let first: RunningServer
let editor: Awaited<ReturnType<typeof signIn>>

beforeAll(async () => {
  first = await startServer()
  editor = await signIn(first.url, 'editor@communique.test')
})
afterAll(() => first?.stop())

async function makeEvent(title: string): Promise<string> {
  const data = { title, lead: 'Words.', kind: 'meeting', status: 'held', sourceLanguage: 'en' }
  const { body } = await editor('POST', '/events?locale=en', {
    ...data,
    startsAt: '2026-11-20T09:00:00.000Z',
    endsAt: '2026-11-20T12:00:00.000Z',
  })
  return body.doc.id
}
const publish = (id: string) =>
  editor('POST', `/events/${id}/publications`, { languages: ['en'] }).then(({ status }) => status)

describe.runIf(databaseKind === 'mongodb')('another server on the same database', () => {
  let second: RunningServer
  const see = async (path: string) => open(`${second.url}${path}`)
  beforeAll(async () => {
    second = await startBeside(first)
  })
  afterAll(() => second?.stop())

  it('shows within seconds what was published, changed and withdrawn through the first', async () => {
    const list = '/en/events/archive/2026/11'
    const page = '/en/events/seen-from-there'
    expect((await see(list)).html).not.toContain('Seen from there')
    expect((await see(page)).status).toBe(404)
    const id = await makeEvent('Seen from there')
    expect(await publish(id)).toBe(200)
    await expect.poll(async () => (await see(page)).status, soon).toBe(200)
    await expect.poll(async () => (await see(list)).html, soon).toContain('Seen from there')

    await editor('PATCH', `/events/${id}?locale=en`, { title: 'Seen again', slug: 'seen-again' })
    await publish(id)
    await expect.poll(async () => (await see(page)).location, soon).toMatch(/\/seen-again$/u)

    await editor('DELETE', `/events/${id}/publications/en`, { reason: 'test' })
    await expect.poll(async () => (await see('/en/events/seen-again')).status, soon).toBe(404)
    await expect.poll(async () => (await see(list)).html, soon).not.toContain('Seen again')
  })

  it('shows what is said of the site, and leads where its navigation says', async () => {
    const administrator = await signIn(first.url, 'admin@communique.test')
    expect((await see('/ru/documents')).html).not.toContain('press@there.example.org')
    await administrator('POST', '/globals/site?locale=ru', { contacts: 'press@there.example.org' })
    await expect
      .poll(async () => (await see('/ru/documents')).html, soon)
      .toContain('press@there.example.org')
    const entries = [{ leadsTo: 'address', url: 'https://there.example.org/', text: 'Там' }]
    await editor('POST', '/globals/navigation?locale=ru', { entries })
    await expect.poll(async () => (await see('/ru/documents')).html, soon).toContain('>Там<')
  })

  it('is asked to renew by nobody else', async () => {
    for (const key of ['', 'undefined', 'true']) {
      const headers = { 'x-renewal-key': key }
      const answer = await fetch(`${second.url}/api/renewals`, { method: 'POST', headers })
      expect(answer.status).toBe(404)
    }
  })
})

describe.runIf(databaseKind === 'sqlite')('a page that was read a moment before an act', () => {
  it('is renewed once it is kept, though the act renewed it already', async () => {
    const list = `${first.url}/en/events/archive/2026/11`
    expect(await publish(await makeEvent('As it is'))).toBe(200)
    // What a slow reading would have kept: a row other than the one that is there now.
    const client = createClient({ url: `file:${first.dataDir}/communique.db` })
    const name = (from: string, to: string) =>
      client.execute({ sql: 'update publications set title = ? where title = ?', args: [to, from] })
    await name('As it is', 'As it was')
    expect((await open(list)).html).toContain('As it was')
    await name('As it was', 'As it is')
    client.close()
    await expect.poll(async () => (await open(list)).html, soon).toContain('As it is')
  })
})
