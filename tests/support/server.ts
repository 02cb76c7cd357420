import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureBuilt } from '../../scripts/lib/build.mjs'
import { prepare } from '../../scripts/lib/prepare.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { freePort } from './free-port.mjs'
import { withLock } from './lock.mjs'
import { copyDemo } from './mongo-template'
import { databaseUri } from './mongodb.mjs'
import { freshDataDir, prepareTemplate, testEnvironment } from './templates.mjs'

export type RunningServer = {
  url: string
  dataDir: string
  /** The variables it runs with, to run scripts on the same database. */
  env: NodeJS.ProcessEnv
  process: ChildProcess
  /** Resolves when its present process has ended, however. */
  ended(): Promise<unknown>
  /** Starts it again after its process has ended, on the same port and data. */
  startAgain(): Promise<void>
  /** Ends it as an operator would, by SIGTERM. Resolves to its exit code. */
  stop(): Promise<number | null>
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
 * Starts the real production server on a free port, with a database of its own that holds the demo, or
 * nothing.
 * @param options `overrides` are environment variables; `port` fixes the port; `preload` is a module of
 * the tests that is loaded into the server's process before anything else
 */
export async function startServer({
  database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite',
  port,
  preload,
  demo = true,
  overrides = {},
}: {
  database?: 'sqlite' | 'mongodb'
  port?: number
  preload?: string
  demo?: boolean
  overrides?: Record<string, string>
} = {}): Promise<RunningServer> {
  const onSqlite = database === 'sqlite'
  const template = onSqlite
    ? await withLock(`${root}/.test/template.lock`, () => prepareTemplate(demo ? 'demo' : 'empty'))
    : undefined
  const dataDir = freshDataDir(template)
  const listen = port ?? (await freePort())
  const url = `http://localhost:${listen}`
  const name = `communique-${path.basename(dataDir)}`
  const uri = process.env.TEST_MONGODB_URI ?? ''
  const env = testEnvironment(dataDir, {
    PORT: String(listen),
    SITE_URL: url,
    DEMO: demo ? '1' : '0',
    DATABASE_URI: onSqlite ? '' : databaseUri(uri, name),
    ...overrides,
  })
  // The demo under other settings may be another demo.
  const isCopied = demo && Object.keys(overrides).length === 0
  if (!onSqlite && isCopied) await copyDemo(uri, name, dataDir)
  else if (!onSqlite) await prepare(root, env)
  await withLock(`${root}/.test/build.lock`, () => ensureBuilt(root, env))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  return run({ url, dataDir, env, preload, remove })
}

/** Starts another server on the database and the files of one that runs. It has to be stopped first. */
export async function startBeside(
  { dataDir, env }: RunningServer,
  overrides: Record<string, string> = {},
): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  return run({ url, dataDir, env: { ...env, PORT: String(port), SITE_URL: url, ...overrides } })
}

type Launch = Pick<RunningServer, 'url' | 'dataDir' | 'env'> & {
  preload?: string
  remove?: () => void
}

async function run({ url, dataDir, env, preload, remove }: Launch): Promise<RunningServer> {
  const args = [...(preload ? ['--import', preload] : []), `${root}/scripts/serve.mjs`]
  const launch = () => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
    return { child, ended: new Promise<number | null>((resolve) => child.once('exit', resolve)) }
  }
  let running = launch()
  const stop = async () => {
    running.child.kill('SIGTERM')
    const code = await running.ended
    remove?.()
    return code
  }
  try {
    await untilReady(url, running.child)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    dataDir,
    env,
    get process() {
      return running.child
    },
    ended: () => running.ended,
    startAgain: async () => {
      await running.ended
      running = launch()
      await untilReady(url, running.child)
    },
    stop,
  }
}
