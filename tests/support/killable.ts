import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { startServer, type RunningServer } from './server'

export type Point =
  | 'among the files'
  | 'before the row'
  | 'before the record'
  | 'before the commit'
  | 'after the record'

/** A real server that ends without warning, as by `kill -9`, at a point of its next write. */
export type Killable = RunningServer & {
  /**
   * Does something during which the server is killed, then what shall be done while it is dead, and
   * starts it again. Fails when the server answered, or was not killed at that very point.
   */
  killedAt(
    at: { table: string; point: Point; skipped?: number },
    act: () => Promise<unknown>,
    whileDead?: () => void,
  ): Promise<void>
  /** The same for a server that is idle. */
  killedIdle(whileDead?: () => void): Promise<void>
}

/** What `fetch` says when its server is gone; anything else is an answer, or a fault of the test. */
function unanswered(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error
}

/** Starts a server without any content that can be killed; see `kill-at.mjs`. */
export async function startKillable(): Promise<Killable> {
  const armedBy = `${process.cwd()}/.test/run/kill-at-${process.pid}-${Date.now()}`
  const server = await startServer({
    demo: false,
    preload: pathToFileURL('tests/support/kill-at.mjs').href,
    overrides: { KILL_AT: armedBy },
  })
  const killedIdle = async (whileDead = () => {}) => {
    server.process.kill('SIGKILL')
    await server.ended()
    whileDead()
    await server.startAgain()
  }
  return Object.assign(server, {
    killedIdle,
    killedAt: async (
      { table, point, skipped = 0 }: Parameters<Killable['killedAt']>[0],
      act: () => Promise<unknown>,
      whileDead = () => {},
    ) => {
      writeFileSync(armedBy, [table, point, skipped].join('|'))
      try {
        const answer = await act().catch(unanswered)
        if (answer)
          throw new Error(`It answered instead of dying ${point}: ${JSON.stringify(answer)}`)
      } catch (error) {
        rmSync(armedBy, { force: true })
        throw error
      }
      await server.ended()
      if (existsSync(armedBy)) throw new Error(`It died, but not ${point} of ${table}.`)
      whileDead()
      await server.startAgain()
    },
  })
}
