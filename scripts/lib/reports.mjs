import { existsSync, readFileSync, rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** A run that failed without a failed test (a file that can't be loaded, no server) counts as one. */
const honest = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count)

/** Forgets an earlier run's report, so that a run that writes none can't borrow it. */
export const forgetReport = (file) => rmSync(file, { force: true })

/**
 * What a run of Vitest came to.
 * @param {string} file its JSON report
 * @param {number} code its exit code
 */
export function countVitest(file, code) {
  const report = read(file)
  return honest(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  )
}

/**
 * What a run of Playwright came to; a test that passed only at a second try has passed.
 * @param {string} file its JSON report
 * @param {number} code its exit code
 */
export function countPlaywright(file, code) {
  const stats = read(file)?.stats
  return honest(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
      ...(stats?.flaky ? { why: `${stats.flaky} passed only at a second try` } : {}),
    },
    code,
  )
}

/** The first line of a message, without its colours, as long as a line may be. */
const brief = (message = '') =>
  stripVTControlCharacters(String(message)).split('\n').find(Boolean)?.slice(0, 200) ?? ''

/**
 * A line for each test of Vitest that failed, or that a file couldn't be loaded.
 * @param {string} file its JSON report
 * @returns {string[]}
 */
export function failuresOfVitest(file) {
  const files = read(file)?.testResults ?? []
  return files.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${brief(message)}`] : []
    return failed.map((test) => `${test.fullName}: ${brief(test.failureMessages[0])}`)
  })
}

/**
 * A line for each test of Playwright that failed.
 * @param {string} file its JSON report
 * @returns {string[]}
 */
export function failuresOfPlaywright(file) {
  const report = read(file)
  const inSuite = ({ title, specs = [], suites = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ title: name, tests }) => {
        const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message))
        return `${title} › ${name}: ${brief(errors.find(Boolean))}`
      }),
    ...suites.flatMap(inSuite),
  ]
  const general = (report?.errors ?? []).map(({ message }) => brief(message))
  return [...general, ...(report?.suites ?? []).flatMap(inSuite)]
}
