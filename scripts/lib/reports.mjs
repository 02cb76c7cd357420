import { existsSync, readFileSync, rmSync } from 'node:fs'

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
    },
    code,
  )
}
