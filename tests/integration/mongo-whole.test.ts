import { MongoClient } from 'mongodb'
import { expect, it } from 'vitest'
import { databaseKind } from '../support/payload'

type Row = { _id: number; first: number; last: number; [padding: `p${number}`]: string }

// One reading in 25 was half old and half new on mongo-java-server as it comes (`tests/mongodb`).
it.runIf(databaseKind === 'mongodb')(
  'the server under test gives whole documents only',
  async () => {
    const client = await new MongoClient(process.env.TEST_MONGODB_URI ?? '').connect()
    const rows = client.db(`whole-${Date.now()}`).collection<Row>('rows')
    const padding = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`p${index}`, 'x'.repeat(20_000)]),
    )
    const own = { _id: 1 }
    await rows.insertOne({ ...own, first: 0, ...padding, last: 0 })
    let saves = 0
    const next = () => ({ $set: { first: ++saves, last: saves } })
    const half: unknown[] = []
    const look = (row: Row | null | undefined) => {
      if (row?.first === undefined || row.first !== row.last) half.push([row?.first, row?.last])
    }
    const times = async (count: number, work: () => Promise<unknown>) => {
      for (let index = 0; index < count; index++) await work()
    }
    await Promise.all([
      times(800, () => rows.updateOne(own, next())),
      times(400, async () =>
        look(await rows.findOneAndUpdate(own, next(), { returnDocument: 'after' })),
      ),
      times(400, async () => look(await rows.findOne(own))),
      times(400, async () => look((await rows.find().batchSize(1).toArray())[0])),
      times(200, async () => look((await rows.aggregate<Row>([{ $match: own }]).toArray())[0])),
    ])
    expect(half).toEqual([])
    const last = async () => (await rows.findOne(own))?.last
    await rows.updateOne(own, next())
    expect(await last()).toBe(saves)
    await rows.findOneAndUpdate(own, next())
    expect(await last()).toBe(saves)
    await rows.deleteOne(own)
    expect(await rows.countDocuments()).toBe(0)
    await client.close()
  },
)
