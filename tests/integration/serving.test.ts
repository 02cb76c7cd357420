import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplesOf, runExamples } from '../support/examples'
import { type RunningServer, startServer } from '../support/server'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
}, 600_000)
afterAll(() => server.stop())

describe('health', () => {
  it('tells that the process lives', async () => {
    const response = await fetch(`${server.url}/livez`)
    expect([response.status, await response.text()]).toEqual([200, 'ok'])
  })

  it('tells which parts answer, and lets nobody keep the answer', async () => {
    const response = await fetch(`${server.url}/readyz`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const parts = { database: true, migrations: true, content: true }
    expect(await response.json()).toEqual({ ready: true, ...parts })
  })
})

describe('a request', () => {
  const idOf = async (headers?: Record<string, string>) =>
    (await fetch(`${server.url}/livez`, { headers })).headers.get('x-request-id')

  it('keeps a sane id from a proxy in front, and gets one of ours instead of an odd one', async () => {
    expect(await idOf({ 'x-request-id': 'proxy-0123456789' })).toBe('proxy-0123456789')
    const ours = /^[0-9a-f-]{36}$/
    expect(await idOf()).toMatch(ours)
    expect(await idOf({ 'x-request-id': 'x"} injected' })).toMatch(ours)
  })

  it('may ask for the head alone', async () => {
    const response = await fetch(`${server.url}/livez`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('a page', () => {
  it('may be kept by a cache that asks each time, and is not sent again when it still holds', async () => {
    for (const path of ['/en', '/en/news', '/ru/events', '/zh/no-such-page']) {
      const { headers } = await fetch(`${server.url}${path}`)
      expect(headers.get('cache-control'), path).not.toMatch(/s-maxage|stale-while/u)
    }
    const first = await fetch(`${server.url}/en`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    // Node's fetch adds `cache-control: no-cache` to a conditional request; a browser doesn't.
    const status = await new Promise((resolve) =>
      get(`${server.url}/en`, { headers: { 'if-none-match': etag } }, (again) =>
        resolve(again.resume().statusCode),
      ),
    )
    expect(status).toBe(304)
  })
})

describe('the HTTP interface', () => {
  it('answers every command of its document as the document says', async () => {
    const examples = examplesOf(readFileSync('docs/api.md', 'utf8'))
    expect(examples.length).toBeGreaterThanOrEqual(15)
    const told = await runExamples(examples, server.url)
    for (const [index, { command, status, headers }] of examples.entries()) {
      const answer = told[index]
      expect(answer?.status, `${command}\n${answer?.output}`).toBe(status)
      for (const header of headers) expect(answer?.headers, command).toContain(header)
    }
  })
})

describe('SIGTERM', () => {
  it('lets a request that has begun get its answer, takes no new one, and exits with 0', async () => {
    const own = await startServer()
    const body = JSON.stringify({ email: 'nobody@communique.test', password: 'wrong' })
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.write(
      `POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    )
    await sleep(300)
    const ended = own.stop()
    await sleep(300)
    await expect(fetch(`${own.url}/livez`)).rejects.toThrow()
    socket.write(body.slice(10))
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 401/)
    expect(await ended).toBe(0)
  }, 300_000)
})
