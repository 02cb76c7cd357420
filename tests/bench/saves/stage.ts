import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { prepare } from '../../../scripts/lib/prepare.mjs'
import { root } from '../../../scripts/lib/root.mjs'
import { databaseUri, startMongo } from '../../support/mongodb.mjs'
import { freshDataDir, prepareTemplate, testEnvironment } from '../../support/templates.mjs'
import { targets, type Batch, type Database, type Taken, type Target } from './protocol'

export type Runner = { run: (batch: Batch) => Promise<Taken>; stop: () => void }

/** Starts one process for each target, each on a fresh database of its own on the same server or disk. */
export async function startRunners(
  database: Database,
): Promise<{ runners: Record<Target, Runner>; stop: () => Promise<unknown> }> {
  const mongo = database === 'mongodb' ? await startMongo() : undefined
  if (database === 'mongodb' && !mongo)
    throw new Error('No MongoDB server can be had here: set MONGODB_TEST_URI.')
  const runners = {} as Record<Target, Runner>
  for (const target of targets) {
    const dataDir = freshDataDir(mongo ? undefined : await prepareTemplate('empty'))
    const env = testEnvironment(dataDir, {
      BENCH_TARGET: target,
      DEMO: '0',
      DATABASE_URI: mongo
        ? databaseUri(mongo.uri, `bench-${target}-${Date.now()}`)
        : `file:${dataDir}/communique.db`,
      MONGODB_SUBSET: mongo?.subset ? '1' : '0',
    })
    // Our own unique indexes would refuse what stock Payload writes.
    if (mongo && target !== 'stock') await prepare(root, env)
    runners[target] = await startRunner(env)
  }
  const stop = async () => {
    for (const runner of Object.values(runners)) runner.stop()
    await mongo?.stop()
  }
  return { runners, stop }
}

async function startRunner(env: NodeJS.ProcessEnv): Promise<Runner> {
  for (let attempt = 1; ; attempt++) {
    const child = fork(`${root}/tests/bench/saves/worker.ts`, {
      cwd: root,
      env,
      execArgv: ['--import', 'tsx', ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])],
    })
    try {
      await answer(child)
      return {
        run: (batch) => {
          child.send(batch)
          return answer(child) as Promise<Taken>
        },
        stop: () => child.connected && child.disconnect(),
      }
    } catch (error) {
      // tsx on Node 20 now and then loses an import, and ends before our first line has run.
      if (child.exitCode !== 13 || attempt === 5) throw error
    }
  }
}

async function answer(child: ChildProcess): Promise<unknown> {
  const gaveUp = new AbortController()
  try {
    return await Promise.race([
      once(child, 'message', { signal: gaveUp.signal }).then(([message]) => message as unknown),
      once(child, 'exit', { signal: gaveUp.signal }).then(([code]) => {
        throw new Error(`a measured process ended with code ${code}`)
      }),
    ])
  } finally {
    gaveUp.abort()
  }
}
