import { readFileSync } from 'node:fs'
import { runNpm, tail } from './run.mjs'
import { StepError } from './step.mjs'

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm leaves its own list of what it
 * installed, so this also sees an install that broke off and one that is out of date.
 * @param {string} root the project's folder
 * @param {string} [listed] npm's own list
 */
export function isInstalled(root, listed = `${root}/node_modules/.package-lock.json`) {
  const locked = packagesOf(`${root}/package-lock.json`)
  const present = packagesOf(listed)
  if (!locked || !present) return false
  return Object.entries(locked).every(([name, { version, optional, devOptional, peer }]) => {
    if (name === '') return true
    const installed = present[name]
    return installed ? installed.version === version : Boolean(optional || devOptional || peer)
  })
}

/**
 * Installs the locked packages when they are missing or others.
 * @param {string} root
 * @param {(text: string) => void} note
 */
export async function ensureInstalled(root, note) {
  if (isInstalled(root)) return note('nothing to do')
  const { code, output } = await runNpm(
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: root,
    },
  )
  if (code !== 0) {
    throw new StepError(
      'Packages could not be installed.',
      'Check the network (and npm’s proxy settings), then run the same command again.',
      tail(output, 15),
    )
  }
}
