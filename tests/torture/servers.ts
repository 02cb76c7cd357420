import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../scripts/lib/root.mjs'
import { freePort } from '../support/free-port.mjs'

/** One server process that can be killed and started again on the same port and data. */
export type Server = {
  url: string
  /** Ends it without warning and starts it again. Resolves to the milliseconds until it is ready. */
  killAndRestart(): Promise<number>
  stop(): Promise<void>
}

/** Node's exit code when an `import` never settled. */
const lostImport = 13

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`a server ended with code ${child.exitCode}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error('a server did not get ready within a minute')
}

/** Starts a server; resolves once it is ready. */
export async function startServerProcess(
  script: string[],
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...environment,
    PORT: String(port),
    SITE_URL: url,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  }
  const launch = async (attempt = 1): Promise<ChildProcess> => {
    const child = spawn(process.execPath, script, {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    try {
      await untilReady(url, child)
      return child
    } catch (error) {
      // tsx on Node 20 now and then loses an import, and ends before our first line has run.
      if (child.exitCode !== lostImport || attempt === 5) throw error
      return launch(attempt + 1)
    }
  }
  let child = await launch()
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  return {
    url,
    killAndRestart: async () => {
      await end('SIGKILL')
      const started = Date.now()
      child = await launch()
      return Date.now() - started
    },
    stop: () => end('SIGTERM'),
  }
}
