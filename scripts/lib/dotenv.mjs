import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/**
 * The variables that hold here: those of the process, else those of `.env`.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(root) {
  const file = `${root}/.env`
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return { ...written, ...process.env }
}

/**
 * Writes what can't have a default, the secret, into `.env`; values that are there stay.
 * @param {string} root
 * @param {(text: string) => void} note
 */
export function ensureSecret(root, note) {
  if (environment(root).PAYLOAD_SECRET) return note('nothing to do')
  const file = `${root}/.env`
  const isNew = !existsSync(file)
  const endsOpen = !isNew && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  const lines = isNew ? '# Settings of this machine; .env.example lists all of them.\n' : ''
  const secret = `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}\n`
  appendFileSync(file, `${endsOpen ? '\n' : ''}${lines}${secret}`, { mode: 0o600 })
  chmodSync(file, 0o600)
  note('a new secret in .env')
}
