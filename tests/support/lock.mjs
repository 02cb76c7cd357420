import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether the process that took a lock still lives; one that was killed left the lock behind. */
function isHeld(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Lets one process at a time do something; the others wait.
 * @template T
 * @param {string} path of a file that stands for the lock and holds its owner's process id
 * @param {() => Promise<T>} action
 */
export async function withLock(path, action) {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'EISDIR') throw error
      if (!isHeld(path)) rmSync(path, { recursive: true, force: true })
      else await sleep(200)
    }
  }
  try {
    return await action()
  } finally {
    rmSync(path, { force: true })
  }
}
