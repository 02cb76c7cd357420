import { ensureInstalled } from './install.mjs'
import { giveUp, step } from './step.mjs'
import { root } from './root.mjs'

const known = ['check', 'unit', 'integration', 'mongodb', 'browser']

function chosen(args) {
  const given = args[args.indexOf('--only') + 1]
  return args.includes('--only') && given ? given.split(',') : known
}

/**
 * Installs what the tests need, runs them all, and ends with the line that counts them.
 * @param {string[]} args `--only unit,integration` runs some: check, unit, integration (on SQLite),
 *   mongodb (integration and a browser journey on MongoDB), browser
 */
export async function test(args) {
  process.chdir(root)
  try {
    await step('Install packages', (note) => ensureInstalled(root, note))
    const { runSuites } = await import('./suites.mjs')
    const results = await runSuites(chosen(args))
    const sum = (key) => results.reduce((total, result) => total + result[key], 0)
    console.log('')
    for (const { name, failures = [] } of results)
      for (const failure of failures) console.log(`  ✗ ${name}: ${failure}`)
    for (const { name, passed, failed, skipped, why } of results) {
      const remark = why ? ` – ${why}` : ''
      console.log(`  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${remark}`)
    }
    const line = `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
    // The pipe of a parent that reads us must have taken the last line before we go.
    process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
    process.stdout.write(`\n${line}\n`, () => process.exit())
  } catch (error) {
    giveUp(error)
  }
}
