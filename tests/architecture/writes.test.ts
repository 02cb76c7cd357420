import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sources, type Source } from './source'
import { writesToItems } from './writes'

/** Our own code that writes items by Payload's Local API, which passes the gate; and pictures, which are none. */
const allowed = ['src/demo/load-item.ts', 'src/demo/media.ts', 'src/demo/reset.ts']

const scripts = (): Source[] =>
  readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .map((name) => `scripts/${name}`)
    .filter((file) => /\.(ts|mjs)$/u.test(file) && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

describe('writes to items', () => {
  it('are made in the gate’s room, and by the loader of the demo', () => {
    expect(writesToItems([...sources(), ...scripts()], allowed)).toEqual([])
  })

  it('are made by every file that is allowed to', () => {
    const files = new Set(writesToItems(sources()).map(({ file }) => file))
    expect([...files].toSorted()).toEqual(allowed)
  })

  it.each([
    [`await payload.update({ collection: 'news', id, data })`, 'payload.update'],
    [`await req.payload.create({ collection, data, req })`, 'payload.create'],
    [`const { payload } = req\npayload.delete({ collection: slug, id })`, 'payload.delete'],
    [`await req.payload!.restoreVersion({ id, collection: 'events' })`, 'payload.restoreVersion'],
    [`await payload.duplicate(args)`, 'payload.duplicate'],
    [`await payload.db.updateOne({ collection: 'pages', id, data })`, 'db.updateOne'],
    [
      `const { db } = payload\nawait db.updateMany({ collection: kind, where, data })`,
      'db.updateMany',
    ],
    [`await payload.db.createVersion({ collectionSlug: 'news', parent })`, 'db.createVersion'],
    [`await payload.db.deleteVersions({ collection: 'news', where })`, 'db.deleteVersions'],
    [`const all = (payload.db as Adapter).drizzle.update(table).set(data)`, 'db.drizzle'],
    [`await payload.db.collections.news.updateOne(query, data)`, 'db.collections'],
    [`await payload.db.client.execute('UPDATE news SET title = 1')`, 'db.client'],
    [`import mongoose from 'mongoose'`, 'mongoose'],
    [`import { eq } from 'drizzle-orm'`, 'drizzle-orm'],
  ])('are found where they are planted: %s', (text, what) => {
    for (const file of ['src/publishing/x.ts', 'src/app/x.tsx', 'scripts/x.ts'])
      expect(writesToItems([{ file, text }]).map((one) => one.what)).toEqual([what])
    expect(writesToItems([{ file: 'src/saving/x.ts', text }])).toEqual([])
  })

  it.each([
    `await req.payload.update({ collection: 'users', id, data })`,
    `const collection = 'publications'\nawait req.payload.db.updateOne({ collection, where, data })`,
    `await payload.find({ collection: 'news' })`,
    `cache.delete({ collection: 'news' })`,
    `import type { Where } from 'mongoose'`,
  ])('are not seen where there are none: %s', (text) => {
    expect(writesToItems([{ file: 'src/publishing/x.ts', text }])).toEqual([])
  })
})
