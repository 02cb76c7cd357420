import { findChromium } from '../../tests/support/chromium.mjs'
import { run } from './run.mjs'

const hasApt = async () => (await run('apt-get', ['--version'])).code === 0

/**
 * Sees to a browser for the tests: an installed Chromium, else Debian's, else Playwright's own.
 * @param {(text: string) => void} note
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureChromium(note) {
  const found = findChromium()
  if (found) {
    note(found)
    return true
  }
  if (process.getuid?.() === 0 && (await hasApt())) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
    if (findChromium()) {
      note('Debian’s chromium')
      return true
    }
  }
  note('Playwright’s own')
  const playwright = 'node_modules/@playwright/test/cli.js'
  return (await run(process.execPath, [playwright, 'install', 'chromium'])).code === 0
}
