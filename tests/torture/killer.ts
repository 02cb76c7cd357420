import { setTimeout as sleep } from 'node:timers/promises'
import { isAcknowledged, type Journal } from './journal'
import type { Run } from './options'
import type { Server } from './servers'

/**
 * Kills servers in turn, each at a random point of its part of the run: parts of the saves where their
 * number is given, else of the time.
 */
export async function killer(
  run: Run,
  servers: readonly Server[],
  random: () => number,
  running: () => boolean,
  journal: Journal,
): Promise<void> {
  const began = Date.now()
  const done = () =>
    run.saves
      ? journal.saves.filter(isAcknowledged).length / run.saves
      : (Date.now() - began) / (run.seconds * 1000)
  for (let n = 0; n < run.kills; n++) {
    const point = (n + random()) / (run.kills + 1)
    while (running() && done() < point) await sleep(20)
    if (!running()) return
    const server = servers[n % servers.length] as Server
    journal.kills.push({ readyMs: await server.killAndRestart() })
  }
}
