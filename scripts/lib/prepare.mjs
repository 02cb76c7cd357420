import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { preparedMark } from './prepared-mark.mjs'
import { tail } from './run.mjs'
import { runTs } from './run-ts.mjs'
import { StepError } from './step.mjs'

/**
 * Brings the database up to date and, in demo mode, loads the demo (`scripts/prepare.ts`).
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} [note]
 * @returns {Promise<import('../prepare.ts').Prepared>}
 */
export async function prepare(root, env, note = () => undefined) {
  const { code, output } = await runTs(`${root}/scripts/prepare.ts`, [], { cwd: root, env })
  const result = output.split('\n').find((line) => line.startsWith(preparedMark))
  if (code !== 0 || !result) {
    throw new StepError(
      'The database could not be made ready.',
      'Put right what the lines above name (the variables are explained in .env.example), then start again.',
      tail(output, 25) || `The script ended with code ${code} and said nothing.`,
    )
  }
  const prepared = JSON.parse(result.slice(preparedMark.length))
  const { demo } = prepared
  if (demo) note(`demo: ${demo.created} new, ${demo.unchanged} unchanged`)
  return prepared
}

/**
 * Prepares the database unless this very code with these settings has prepared it before. The stamp
 * lies beside the database it speaks of, so it is only believed where both are in DATA_DIR.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} note
 * @returns {Promise<import('../prepare.ts').Prepared>}
 */
export async function ensurePrepared(root, env, note) {
  if (env.DATABASE_URI) return prepare(root, env, note)
  const folder = resolve(root, env.DATA_DIR || 'data')
  const stamp = `${folder}/prepared.json`
  const settings = ['PORT', 'HOST', 'SITE_URL', 'DEMO', 'DEMO_PASSWORD', 'PAYLOAD_SECRET']
  const key = createHash('sha256')
    .update(JSON.stringify([fingerprint(root), ...settings.map((name) => env[name] ?? '')]))
    .digest('hex')
  const before = existsSync(stamp) && existsSync(`${folder}/communique.db`) && readFileSync(stamp)
  const known = before && JSON.parse(String(before))
  if (known?.key === key && !known.prepared.needsFirstUser) {
    note('nothing changed')
    return known.prepared
  }
  const prepared = await prepare(root, env, note)
  writeFileSync(stamp, JSON.stringify({ key, prepared }), { mode: 0o600 })
  return prepared
}
