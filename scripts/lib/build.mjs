import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { run, tail } from './run.mjs'
import { StepError } from './step.mjs'

/**
 * Builds the site when what it is made of has changed since the last build.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} note
 */
export async function ensureBuilt(root, env, note = () => undefined) {
  const stamp = `${root}/.next/communique-build`
  const current = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return note('nothing changed')
  const { code, output } = await run(
    process.execPath,
    [`${root}/node_modules/next/dist/bin/next`, 'build'],
    { cwd: root, env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (code !== 0) {
    throw new StepError(
      'The site could not be built.',
      'The lines above say why. If you changed the code, put that right; otherwise report it.',
      tail(output),
    )
  }
  writeFileSync(stamp, current)
}
