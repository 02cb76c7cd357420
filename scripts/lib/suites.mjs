import { existsSync } from 'node:fs'
import { startMongo } from '../../tests/support/mongodb.mjs'
import { runChecks } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import {
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  forgetReport,
} from './reports.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

/**
 * @typedef {{name: string, passed: number, failed: number, skipped: number, why?: string,
 *   failures?: string[]}} Result `failures`: a line for each
 */

/** How a run ended that has no report to tell it. */
const ended = ({ code, signal }, report) =>
  existsSync(report)
    ? []
    : [`no report was written: it ended ${signal ? `by ${signal}` : `with code ${code}`}`]

async function vitest(name, project, env = {}) {
  const report = `.test/reports/${name.replaceAll(/\W+/g, '-')}.json`
  forgetReport(report)
  console.log(`\n${name}\n`)
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=dot']
  const attempt = () =>
    run(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', ...args, '--reporter=json', `--outputFile.json=${report}`],
      { show: true, env: { ...process.env, ...env } },
    )
  let end = await attempt()
  const [broken] = ended(end, report)
  // No test has failed then: the runner or what prepares the tests has. It has one more go, and is told of.
  if (broken) {
    console.log(`\n${broken}; once more\n`)
    end = await attempt()
  }
  const failures = [...ended(end, report), ...failuresOfVitest(report)]
  const why = broken && `at the second go; at the first ${broken}`
  return { name, ...countVitest(report, end.code), failures, why }
}

async function playwright(name, args = [], env = {}) {
  const report = `.test/reports/${name.replaceAll(/\W+/g, '-')}.json`
  forgetReport(report)
  console.log(`\n${name}\n`)
  const end = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...args],
    { show: true, env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env } },
  )
  const failures = [...ended(end, report), ...failuresOfPlaywright(report)]
  return { name, ...countPlaywright(report, end.code), failures }
}

/** The half of the tests that needs a MongoDB server; without one it is skipped, or fails where it must run. */
async function onMongo(browser) {
  const server = await step('Start MongoDB', async (note) => {
    const started = await startMongo()
    note(started?.how ?? 'none can be had here')
    return started
  })
  if (!server) {
    const why = 'no MongoDB: set MONGODB_TEST_URI, or install Java 17 and Maven'
    const required = process.env.REQUIRE_MONGODB === '1'
    return [
      { name: 'mongodb', passed: 0, failed: Number(required), skipped: Number(!required), why },
    ]
  }
  const env = {
    TEST_DATABASE: 'mongodb',
    TEST_MONGODB_URI: server.uri,
    MONGODB_SUBSET: server.subset ? '1' : '0',
  }
  try {
    const results = [await vitest('integration on mongodb', 'integration', env)]
    if (browser) results.push(await playwright('browser on mongodb', ['--grep', '@both'], env))
    return results
  } finally {
    await server.stop()
  }
}

/**
 * Runs the chosen suites one after another.
 * @param {string[]} suites
 * @returns {Promise<Result[]>}
 */
export async function runSuites(suites) {
  const wants = (suite) => suites.includes(suite)
  const results = []
  const needsBrowser = wants('browser') || wants('mongodb')
  const browser = needsBrowser && (await step('Find a browser', ensureChromium))
  // A check is one process at work at a time, so that two of the cores are busy with both.
  const checks = async () => ({ name: 'check', ...(await runChecks()) })
  results.push(
    ...(await Promise.all([
      ...(wants('check') ? [checks()] : []),
      ...(wants('unit') ? [vitest('unit', 'unit')] : []),
    ])),
  )
  if (wants('integration')) results.push(await vitest('integration on sqlite', 'integration'))
  if (wants('browser')) {
    // People who write change what others read, so they come one after another; who only reads doesn't.
    results.push(await playwright('browser on sqlite, writing', ['e2e/(?!for-everyone)']))
    const reading = ['e2e/for-everyone', '--workers=2', '--fully-parallel']
    results.push(await playwright('browser on sqlite, reading', reading))
  }
  if (wants('mongodb')) results.push(...(await onMongo(browser)))
  return results
}
