import { run } from './run.mjs'

/** Node's exit code when an `import` never settled. */
const unsettled = 13
const attempts = 5

/**
 * Runs a TypeScript script of ours. Now and then, and more often on a busy machine, Node 20 loses a
 * module that tsx's loader thread was to load, and ends with code 13 before the first line of the
 * script has run; so that one outcome is tried again.
 * @param {string} script its path
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function runTs(script, args = [], options = {}) {
  for (let attempt = 1; ; attempt++) {
    const result = await run(process.execPath, ['--import', 'tsx', script, ...args], options)
    if (result.code !== unsettled || attempt === attempts) return result
  }
}
