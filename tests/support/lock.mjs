import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const abandonedAfter = 15 * 60_000

const age = (path) => {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/**
 * Lets one process at a time do something; the others wait.
 * @template T
 * @param {string} path of a folder that stands for the lock
 * @param {() => Promise<T>} action
 */
export async function withLock(path, action) {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    try {
      mkdirSync(path)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (age(path) > abandonedAfter) rmSync(path, { recursive: true, force: true })
      await sleep(200)
    }
  }
  try {
    return await action()
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
