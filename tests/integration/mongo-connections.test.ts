import { expect, it } from 'vitest'
import { databaseKind, startPayload } from '../support/payload'

const onMongo = databaseKind === 'mongodb'

it.runIf(onMongo)('fails a command whose connection is closed while it is written', async () => {
  const payload = await startPayload()
  const { topology } = (payload.db as any).connection.getClient()
  const [server] = topology.s.servers.values()
  const connection = await server.pool.checkOut({ timeoutContext: {} })
  connection.socket.destroy()
  const ping = connection.command({ db: 'admin', withCollection: () => ({}) }, { ping: 1 }, {})
  await expect(ping).rejects.toThrow(/closed/)
  server.pool.checkIn(connection)
})
