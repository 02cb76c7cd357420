import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { fingerprint } from '../../scripts/lib/fingerprint.mjs'
import { prepare } from '../../scripts/lib/prepare.mjs'
import { root } from '../../scripts/lib/root.mjs'

/** The one secret of all test databases, so that a copied one still knows its sessions. */
export const testSecret = '9d2f4c81b7a04e6d93c5f10ea86b7d24'

/**
 * Variables of a production process on a database of its own; nothing of `.env` shines through.
 * @param {string} dataDir
 * @param {Record<string, string>} [overrides]
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(dataDir, overrides = {}) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: testSecret,
    DATA_DIR: dataDir,
    DATABASE_URI: '',
    SITE_URL: '',
    HOST: '127.0.0.1',
    DEMO: '1',
    DEMO_PASSWORD: 'communique-demo',
    LOG_LEVEL: 'warn',
    ...overrides,
  }
}

/**
 * Makes, once for this state of the code, a data folder with a SQLite database to be copied.
 * @param {'empty' | 'demo'} kind migrated only, or with the demo
 * @returns {Promise<string>} the folder
 */
export async function prepareTemplate(kind) {
  const folder = `${root}/.test/templates`
  const template = `${folder}/${kind}-${fingerprint(root).slice(0, 16)}`
  if (existsSync(template)) return template
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) {
    if (old.startsWith(kind) && !old.includes('-making-'))
      rmSync(`${folder}/${old}`, { recursive: true, force: true })
  }
  const making = `${folder}/${kind}-making-${process.pid}`
  await prepare(root, testEnvironment(making, { DEMO: kind === 'demo' ? '1' : '0' }))
  // Two processes may have made it at once; the first one counts.
  if (existsSync(template)) rmSync(making, { recursive: true })
  else renameSync(making, template)
  return template
}

let counter = 0

/**
 * A fresh data folder, copied from a template or empty.
 * @param {string} [template]
 */
export function freshDataDir(template) {
  const dataDir = `${root}/.test/run/${Date.now().toString(36)}-${process.pid}-${counter++}`
  mkdirSync(dataDir, { recursive: true })
  if (template) cpSync(template, dataDir, { recursive: true })
  return dataDir
}
