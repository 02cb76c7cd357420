import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { run } from './run.mjs'

const listening = '0A'

/** The kernel's ids of the sockets that listen on a port (Linux). */
function socketsOn(port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((row) => row[1]?.endsWith(`:${wanted}`) && row[3] === listening)
      .map((row) => `socket:[${row[9]}]`),
  )
}

function holds(pid, sockets) {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).some((fd) => sockets.includes(readlinkSync(`${folder}/${fd}`)))
  } catch {
    return false // Another user's process, or one that just ended.
  }
}

function linuxHolder(port) {
  try {
    const sockets = socketsOn(port)
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, sockets))
    if (!pid) return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, command }
  } catch {
    return undefined
  }
}

async function lsofHolder(port) {
  const found = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])
  const pid = /^p(\d+)/m.exec(found.output)?.[1]
  return pid ? { pid, command: /^c(.+)/m.exec(found.output)?.[1] ?? '' } : undefined
}

/**
 * Who listens on a port, in words, as far as this system tells.
 * @param {number} port
 * @returns {Promise<string | undefined>} such as `process 4711 (node server.js)`
 */
export async function whoListens(port) {
  const holder = linuxHolder(port) ?? (await lsofHolder(port))
  return holder && `process ${holder.pid} (${holder.command.replace(/\s+/g, ' ').slice(0, 120)})`
}
