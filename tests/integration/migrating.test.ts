import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { databaseKind } from '../support/payload'
import { freshDataDir, testEnvironment } from '../support/templates.mjs'

/** Runs the migrations of a fresh database; kills the process so long after the first one began, if at all. */
async function migrate(dataDir: string, killAfter?: number): Promise<number | null> {
  const env = testEnvironment(dataDir, { DEMO: '0', LOG_LEVEL: 'info' }) as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}/scripts/migrate.ts`], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (chunk: Buffer) => {
    if (killAfter !== undefined && /Migrating:/u.test(String(chunk)))
      setTimeout(() => child.kill('SIGKILL'), killAfter)
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  // tsx on Node 20 now and then loses an import under load, and ends with 13 before it did anything.
  return code === 13 ? migrate(dataDir, killAfter) : code
}

/** MongoDB has no schema to migrate. */
describe.runIf(databaseKind === 'sqlite')(
  'a process that is killed while it makes the database',
  () => {
    it('leaves it as it was, and the next start makes it', async () => {
      const dataDir = freshDataDir()
      expect(await migrate(dataDir, 0)).toBe(null)
      expect(await migrate(dataDir, 40)).toBe(null)
      expect(await migrate(dataDir)).toBe(0)
      expect(await migrate(dataDir)).toBe(0)
    }, 120_000)
  },
)
