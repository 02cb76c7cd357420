import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { databaseKind, startPayload } from '../support/payload'

let payload: Payload
let health: typeof import('../../src/content/health').health

beforeAll(async () => {
  payload = await startPayload()
  ;({ health } = await import('../../src/content/health'))
})

it('answers for every part once the database is migrated', async () => {
  expect(await health()).toEqual({ database: true, migrations: true, content: true })
})

it.runIf(databaseKind === 'sqlite')('is not ready while a migration is missing', async () => {
  await payload.delete({ collection: 'payload-migrations', where: { id: { exists: true } } })
  expect(await health()).toEqual({ database: true, migrations: false, content: true })
})
