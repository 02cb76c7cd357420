import { findChromium } from '../../tests/support/chromium.mjs'
import { hasHanFont, hasTextFont } from '../../tests/support/fonts.mjs'
import { run } from './run.mjs'

/** Debian's packages, where we may install them. */
async function install(...packages) {
  const hasApt = (await run('apt-get', ['--version'])).code === 0
  if (process.getuid?.() !== 0 || !hasApt) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}

/**
 * Sees to a browser for the tests, an installed Chromium, else Debian's, else Playwright's own; and to
 * fonts such as readers have, which a bare machine hasn't.
 * @param {(text: string) => void} note
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureChromium(note) {
  const before = findChromium()
  const wanted = [
    ...(before ? [] : ['chromium']),
    ...(hasTextFont() ? [] : ['fonts-liberation']),
    ...(hasHanFont() ? [] : ['fonts-noto-cjk']),
  ]
  if (wanted.length) await install(...wanted)
  const hasAll = hasHanFont() && hasTextFont()
  const fonts = hasAll ? '' : ', fonts are missing: install fonts-liberation and fonts-noto-cjk'
  const found = findChromium()
  if (found) {
    note((before ?? 'Debian’s chromium') + fonts)
    return true
  }
  note(`Playwright’s own${fonts}`)
  const playwright = 'node_modules/@playwright/test/cli.js'
  return (await run(process.execPath, [playwright, 'install', 'chromium'])).code === 0
}
