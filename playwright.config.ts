import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/chromium.mjs'
import { freePort } from './tests/support/free-port.mjs'

// Workers read this file again, so the port is settled once, in the environment they inherit.
process.env.E2E_PORT ??= String(await freePort())
const url = `http://localhost:${process.env.E2E_PORT}`
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test/browser',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  // A machine that others work on may be late once; that it was is said in the last lines.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: url,
    // Recording takes time that CI hasn't; who works on a failure runs its test again.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // A sandbox needs a user of its own, which root is not.
        ...(isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
      ],
    },
  },
  webServer: {
    command: `${process.execPath} tests/support/serve-for-browser.mjs`,
    url: `${url}/readyz`,
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
