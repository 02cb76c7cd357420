import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureSecret } from './dotenv.mjs'
import { isInstalled } from './install.mjs'
import { nodeComplaint } from './node-version.mjs'
import { ensurePortFree } from './port.mjs'
import { countPlaywright, countVitest, failuresOfPlaywright, failuresOfVitest } from './reports.mjs'
import { loggedPath } from './request-log.mjs'

let folder: string
beforeEach(() => (folder = mkdtempSync(`${tmpdir()}/machinery-`)))
afterEach(() => rmSync(folder, { recursive: true }))

it('turns away a Node that is too old, and only that', () => {
  expect(nodeComplaint('v18.20.4')).toContain('needs Node 20.19')
  expect(nodeComplaint('v20.18.9')).toContain('needs Node 20.19')
  expect(['v20.19.0', 'v22.1.0', 'v24.11.0'].map(nodeComplaint)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

describe('the secret in .env', () => {
  const before = process.env.PAYLOAD_SECRET
  beforeEach(() => delete process.env.PAYLOAD_SECRET)
  afterEach(() => (process.env.PAYLOAD_SECRET = before))
  const env = () => readFileSync(`${folder}/.env`, 'utf8')

  it('is written once, for its owner only', () => {
    ensureSecret(folder, () => undefined)
    const first = env()
    expect(first).toMatch(/^PAYLOAD_SECRET=[0-9a-f]{64}$/m)
    expect(statSync(`${folder}/.env`).mode & 0o777).toBe(0o600)
    ensureSecret(folder, () => undefined)
    expect(env()).toBe(first)
  })

  it('joins values that are there, and never replaces one', () => {
    writeFileSync(`${folder}/.env`, 'PORT=4000')
    ensureSecret(folder, () => undefined)
    expect(env()).toMatch(/^PORT=4000\nPAYLOAD_SECRET=/)
    writeFileSync(`${folder}/.env`, 'PAYLOAD_SECRET=mine\n')
    ensureSecret(folder, () => undefined)
    expect(env()).toBe('PAYLOAD_SECRET=mine\n')
  })
})

describe('a port', () => {
  let other: Server
  afterEach(() => other.close())

  it('that is taken is refused with who has it and another that is free', async () => {
    const port = await new Promise<number>((resolve) => {
      other = createServer().listen(0, '127.0.0.1', () => {
        resolve((other.address() as { port: number }).port)
      })
    })
    const refusal = ensurePortFree({ port, host: '127.0.0.1' })
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is taken by process ${process.pid}`),
      remedy: expect.stringMatching(/PORT=\d+ npm start/),
    })
    await new Promise((resolve) => other.close(resolve))
    await expect(ensurePortFree({ port, host: '127.0.0.1' })).resolves.toBeUndefined()
  })
})

describe('installed packages', () => {
  const write = (locked: object, present: object) => {
    writeFileSync(`${folder}/package-lock.json`, JSON.stringify({ packages: locked }))
    writeFileSync(`${folder}/present.json`, JSON.stringify({ packages: present }))
    return isInstalled(folder, `${folder}/present.json`)
  }
  const a = { 'node_modules/a': { version: '1.0.0' } }

  it('must be those of the lock file; an optional one of another system may lack', () => {
    const optional = { 'node_modules/mac': { version: '1.0.0', optional: true } }
    expect(write({ '': {}, ...a, ...optional }, a)).toBe(true)
    expect(write(a, {})).toBe(false)
    expect(write({ 'node_modules/a': { version: '1.0.1' } }, a)).toBe(false)
    expect(isInstalled(folder, `${folder}/gone.json`)).toBe(false)
  })
})

it('keeps queries and one-time tokens out of the log', () => {
  expect(loggedPath('/ru/search?q=тайна')).toBe('/ru/search')
  expect(loggedPath('/admin/reset/0123abcd')).toBe('/admin/reset/[redacted]')
  expect(loggedPath('/api/users/verify/0123abcd')).toBe('/api/users/verify/[redacted]')
})

it('counts what the runners report, and a run that broke off as a failure', () => {
  const file = `${folder}/report.json`
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  writeFileSync(file, JSON.stringify(report))
  expect(countVitest(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 })
  expect(countVitest(`${folder}/none.json`, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const stats = { expected: 2, flaky: 1, unexpected: 0, skipped: 1 }
  writeFileSync(file, JSON.stringify({ stats }))
  const why = '1 passed only at a second try'
  expect(countPlaywright(file, 0)).toEqual({ passed: 3, failed: 0, skipped: 1, why })
  expect(countPlaywright(file, 1)).toMatchObject({ failed: 1 })
})

it('tells of each failure by its name and its first line', () => {
  const file = `${folder}/report.json`
  const test = { fullName: 'a save', status: 'failed', failureMessages: ['\u001b[31mlost\nat …'] }
  const passed = { fullName: 'a page', status: 'passed', failureMessages: [] }
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [test, passed] },
    { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ]
  writeFileSync(file, JSON.stringify({ testResults }))
  expect(failuresOfVitest(file)).toEqual(['a save: lost', 'b.test.ts: no such module'])
  const result = { error: { message: 'not visible' } }
  const specs = [
    { title: 'opens', ok: false, tests: [{ results: [result] }] },
    { title: 'closes', ok: true, tests: [] },
  ]
  const suites = [{ title: 'menu.spec.ts', suites: [{ title: 'a menu', specs }] }]
  writeFileSync(file, JSON.stringify({ errors: [{ message: 'no browser' }], suites }))
  expect(failuresOfPlaywright(file)).toEqual(['no browser', 'a menu › opens: not visible'])
  expect(failuresOfVitest(`${folder}/none.json`)).toEqual([])
})
