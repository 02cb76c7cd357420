import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '@/audit/row'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseKind, startPayload } from '../support/payload'

let payload: Payload
let editor: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
})

const history = async (id: string) => {
  const { docs } = await payload.db.findVersions<{ revision: number }>({
    collection: 'news',
    where: { parent: { equals: id } },
    pagination: false,
  })
  return docs.length
}
/** Rows of history that belong to nothing any more: on SQLite their parent is emptied. */
const orphans = async () => {
  const { docs } = await payload.db.findVersions({
    collection: 'news',
    where: { parent: { exists: false } },
    pagination: false,
  })
  return docs.length
}
const isThere = async (id: string) =>
  Boolean(await payload.db.findOne({ collection: 'news', where: { id: { equals: id } } }))
const acts = async (id: string) => {
  const { docs } = await payload.db.find<Row>({
    collection: 'audit',
    where: { item: { equals: id } },
    sort: 'sequence',
    pagination: false,
  })
  return docs.map(({ action }) => action)
}
const remove = (id: string) =>
  payload.db.deleteOne({ collection: 'news', where: { id: { equals: id } } })

describe('the removal of an item', () => {
  it('takes the item, its history and nothing else, and is recorded', async () => {
    const id = await makeNews(payload, { en: 'To go', ru: 'На удаление' })
    const other = await makeNews(payload, { en: 'To stay' })
    expect((await editor('DELETE', `/news/${id}`)).status).toBe(200)
    expect([await isThere(id), await history(id), await orphans()]).toEqual([false, 0, 0])
    expect([await isThere(other), await history(other)]).toEqual([true, 1])
    expect(await acts(id)).toEqual(['create', 'save', 'delete'])
  })

  it('goes for many at once as for one', async () => {
    const ids = [
      await makeNews(payload, { en: 'Many 1' }),
      await makeNews(payload, { en: 'Many 2' }),
    ]
    const where = ids.map((id, n) => `where[id][in][${n}]=${id}`).join('&')
    const { body } = await editor('DELETE', `/news?${where}`)
    expect(body.errors).toEqual([])
    for (const id of ids) expect([await isThere(id), await history(id)]).toEqual([false, 0])
  })

  it('leaves item and history together when it fails in between', async () => {
    const id = await makeNews(payload, { en: 'Fails', ru: 'Сбой' })
    // Payload removes the history first and by itself; if it stops there, nothing may be gone.
    await payload.db.deleteVersions({ collection: 'news', where: { parent: { equals: id } } })
    expect([await isThere(id), await history(id)]).toEqual([true, 2])
  })

  it('is refused when somebody saved the item after it was read, and when readers see it', async () => {
    const id = await makeNews(payload, { en: 'Moves' })
    const req = { context: {} } as never
    const where = { id: { equals: id } }
    await payload.db.findOne({ collection: 'news', where, req })
    await editor('PATCH', `/news/${id}?locale=ru`, { title: 'Сохранено' })
    await expect(payload.db.deleteOne({ collection: 'news', where, req })).rejects.toMatchObject({
      status: 409,
      data: { code: 'movedOn' },
    })
    await editor('POST', `/news/${id}/publications`, { languages: ['en'] })
    await expect(remove(id)).rejects.toMatchObject({ status: 409, data: { code: 'live' } })
    expect([await isThere(id), await history(id)]).toEqual([true, 2])
    expect(await acts(id)).not.toContain('delete')
  })

  it('happens once for many who ask at once', async () => {
    const id = await makeNews(payload, { en: 'Race' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => editor('DELETE', `/news/${id}`)),
    )
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([200, ...Array(5).fill(404)])
    expect([await isThere(id), await history(id)]).toEqual([false, 0])
    expect((await acts(id)).filter((act) => act === 'delete').length).toBe(1)
  })
})

describe('a removal and a publication at the same moment', () => {
  const live = async (id: string) => {
    const { docs } = await payload.db.find<{ state: string }>({
      collection: 'publications',
      where: { item: { equals: id } },
      pagination: false,
    })
    return docs.some(({ state }) => state === 'live')
  }

  it('never leave readers what has no item', async () => {
    const seen = new Set<string>()
    for (let round = 0; round < 30; round++) {
      const id = await makeNews(payload, { en: `Both ${round}` })
      const publishing = editor('POST', `/news/${id}/publications`, { languages: ['en'] })
      // Each round lets the publication get a little further before the removal begins.
      await new Promise((resolve) => setTimeout(resolve, round * 2))
      const removal = await editor('DELETE', `/news/${id}`)
      const { status } = await publishing
      const state = [await isThere(id), await live(id)]
      const isRight = removal.status === 200 ? !state.includes(true) : state[0]
      expect(isRight, `${round}: ${status} ${removal.status} ${state}`).toBe(true)
      seen.add(`${status} ${removal.status}`)
    }
    expect(seen).toContain('200 409')
  })
})

describe('an item that goes into the trash in the moment in which it is published', () => {
  it('is not shown to readers: the trash is refused, or the publication withdrawn', async () => {
    const id = await makeNews(payload, { en: 'Both at once', ru: 'Сразу' })
    expect((await editor('POST', `/news/${id}/publications`, { languages: ['en'] })).status).toBe(
      200,
    )
    const deletedAt = new Date().toISOString()
    // Below Payload's hook, which would have seen the publication: it came after the hook had looked.
    const trash = () =>
      payload.db.updateOne({ collection: 'news', id, data: { deletedAt }, req: {} as never })
    const state = async () => {
      const where = { id: { equals: id } }
      const item = await payload.db.findOne<any>({ collection: 'news', where })
      const { docs } = await payload.db.find<any>({
        collection: 'publications',
        where: { item: { equals: id } },
      })
      return { isTrashed: Boolean(item?.deletedAt), states: docs.map((row) => row.state) }
    }
    const outcome = await trash().then(
      () => 'done',
      (error) => error.data,
    )
    const refused = [
      { code: 'live', languages: 'en' },
      { isTrashed: false, states: ['live'] },
    ]
    const withdrawn = ['done', { isTrashed: true, states: ['withdrawn'] }]
    const isRefused = databaseKind === 'sqlite'
    expect([outcome, await state()]).toEqual(isRefused ? refused : withdrawn)
    expect((await acts(id)).includes('withdraw')).toBe(!isRefused)
  })
})

/** On SQLite one transaction holds item, history and record together; there is nothing to finish. */
describe.runIf(databaseKind === 'mongodb')('a removal that a crash cut short', () => {
  const models = () => payload.db as any

  it('is finished at the next start, before or after the item went', async () => {
    const [whole, half] = [
      await makeNews(payload, { en: 'Only recorded' }),
      await makeNews(payload, { en: 'Without its item' }),
    ]
    const kept: Record<string, any> = {}
    for (const id of [whole, half]) {
      kept[id] = {
        item: await models().collections.news.findById(id).lean(),
        history: await models().versions.news.find({ parent: id }).lean(),
      }
      await remove(id)
      await models().versions.news.collection.insertMany(kept[id].history)
    }
    await models().collections.news.collection.insertOne(kept[whole].item)
    await payload.db.connect?.()
    for (const id of [whole, half])
      expect([await isThere(id), await history(id)]).toEqual([false, 0])
  })

  it('is not finished when somebody saved the item since', async () => {
    const id = await makeNews(payload, { en: 'Saved since' })
    const item = await models().collections.news.findById(id).lean()
    await remove(id)
    await models().collections.news.collection.insertOne({ ...item, revision: item.revision + 1 })
    await payload.db.connect?.()
    expect(await isThere(id)).toBe(true)
  })
})
