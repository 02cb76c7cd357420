import { randomUUID } from 'node:crypto'

const pause = 1000

/** @param {{address: string, port: number}} bound */
function loopback({ address, port }) {
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Has a server renew, every second, the pages that acts made through other servers have changed
 * (`src/publishing/follow.ts`). While the database is gone it says so once and goes on asking.
 * @param {import('node:http').Server} server that listens
 * @param {import('pino').Logger} log
 */
export function keepRenewing(server, log) {
  const key = randomUUID()
  globalThis[Symbol.for('communique.renewal-key')] = key
  const url = `${loopback(server.address())}/api/renewals`
  let failing = false
  const ask = async () => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'x-renewal-key': key },
      signal: AbortSignal.timeout(30_000),
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const tick = async () => {
    if (!server.listening) return
    try {
      await ask()
      failing = false
    } catch (error) {
      if (!failing && server.listening) log.warn({ err: error }, 'pages could not be renewed')
      failing = true
    }
    setTimeout(tick, pause).unref()
  }
  void tick()
}
