import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * An installed Chromium or Chrome.
 * @returns {string | undefined} the path of its program
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin')
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)).find(existsSync)
}
