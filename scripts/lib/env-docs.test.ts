import { expect, it } from 'vitest'
import { parseEnv } from '../../src/env'
import { listenAddress } from './address.mjs'
import { envExample, readmeTable, withTable } from './env-docs'

it('describes every variable in both places', () => {
  for (const name of ['PORT', 'DATABASE_URI', 'PAYLOAD_SECRET', 'MONGODB_SUBSET']) {
    expect(envExample()).toContain(`# ${name}=`)
    expect(readmeTable()).toContain(`| \`${name}\` |`)
  }
})

it('replaces only what stands between the markers', () => {
  const readme = 'before\n<!-- env:begin -->old<!-- env:end -->\nafter'
  const once = withTable(readme, 'TABLE')
  expect(once).toMatch(/^before\n<!-- env:begin -->\n\nTABLE\n\n<!-- env:end -->\nafter$/)
  expect(withTable(once, 'TABLE')).toBe(once)
  expect(() => withTable('no markers', 'TABLE')).toThrow('env:begin')
})

it.each([
  {},
  { DEMO: '1', DATABASE_URI: 'file:a' },
  { DATABASE_URI: 'file:a' },
  { HOST: 'h', PORT: '1' },
])('checks the port at the address where the server of %o will listen', (given) => {
  const { port, host } = parseEnv({ PAYLOAD_SECRET: 'x', ...given })
  expect(listenAddress(given)).toEqual({ port, host })
})
