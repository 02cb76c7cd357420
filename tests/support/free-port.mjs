import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Where ports for tests are looked for: below those that Linux gives to outgoing connections (32768 and
 * up, `ip_local_port_range`), one of which may otherwise have the port of a server while it starts again.
 */
const [first, end] = [20_000, 32_000]

/** @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })

/**
 * A port on which nothing listens, and which stays so unless another test draws the same.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(first, end)
    if (await isFree(port)) return port
  }
}
