import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { prepare } from '../../scripts/lib/prepare.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { withLock } from './lock.mjs'
import { databaseUri } from './mongodb.mjs'
import { freshDataDir, prepareTemplate, testEnvironment } from './templates.mjs'

export type RunningServer = {
  url: string
  dataDir: string
  /** The variables it runs with, to run scripts on the same database. */
  env: NodeJS.ProcessEnv
  process: ChildProcess
  /** Ends it as an operator would, by SIGTERM. Resolves to its exit code. */
  stop(): Promise<number | null>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`)
    const response = await fetch(`${url}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await sleep(100)
  }
  throw new Error('The server did not get ready within a minute.')
}

/**
 * Starts the real production server on a free port, with a database of its own that holds the demo.
 * @param options `overrides` are environment variables; `port` fixes the port
 */
export async function startServer({
  database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite',
  port,
  overrides = {},
}: {
  database?: 'sqlite' | 'mongodb'
  port?: number
  overrides?: Record<string, string>
} = {}): Promise<RunningServer> {
  const onSqlite = database === 'sqlite'
  const template = onSqlite
    ? await withLock(`${root}/.test/template.lock`, () => prepareTemplate('demo'))
    : undefined
  const dataDir = freshDataDir(template)
  const listen = port ?? (await freePort())
  const url = `http://localhost:${listen}`
  const name = `communique-${path.basename(dataDir)}`
  const env = testEnvironment(dataDir, {
    PORT: String(listen),
    SITE_URL: url,
    DATABASE_URI: onSqlite ? '' : databaseUri(process.env.TEST_MONGODB_URI ?? '', name),
    ...overrides,
  })
  if (!onSqlite) await prepare(root, env)
  await withLock(`${root}/.test/build.lock`, () => ensureBuilt(root, env))
  const child = spawn(process.execPath, [`${root}/scripts/serve.mjs`], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    const code = await ended
    rmSync(dataDir, { recursive: true, force: true })
    return code
  }
  try {
    await untilReady(url, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, dataDir, env, process: child, stop }
}
