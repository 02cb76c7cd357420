import { preparedMark } from './prepared-mark.mjs'
import { run, tail } from './run.mjs'
import { StepError } from './step.mjs'

/**
 * Brings the database up to date and, in demo mode, loads the demo (`scripts/prepare.ts`).
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} [note]
 * @returns {Promise<import('../prepare.ts').Prepared>}
 */
export async function prepare(root, env, note = () => undefined) {
  const { code, output } = await run(
    process.execPath,
    ['--import', 'tsx', `${root}/scripts/prepare.ts`],
    { cwd: root, env },
  )
  const result = output.split('\n').find((line) => line.startsWith(preparedMark))
  if (code !== 0 || !result) {
    throw new StepError(
      'The database could not be made ready.',
      'Put right what the lines above name (the variables are explained in .env.example), then start again.',
      tail(output, 25),
    )
  }
  const prepared = JSON.parse(result.slice(preparedMark.length))
  const { demo } = prepared
  if (demo) note(`demo: ${demo.created} new, ${demo.unchanged} unchanged`)
  return prepared
}
