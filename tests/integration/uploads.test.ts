import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeNews, makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { databaseKind, startPayload } from '../support/payload'
import { full } from '../support/troubles'

let payload: Payload
let editor: Client
let visitor: Client
let mediaDir: string

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  editor = await client(payload, staff.editor.email, password)
  visitor = await client(payload)
  mediaDir = (payload.collections.media.config.upload as { staticDir: string }).staticDir
})

const files = () => {
  try {
    return readdirSync(mediaDir)
  } catch {
    return []
  }
}
const upload = (data: Buffer, name: string, mimetype: string) =>
  payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A picture' } as never,
    file: { data, name, mimetype, size: data.length },
  })

const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'SECRET-COPYRIGHT' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 15/1 0/1' },
    })
    .toBuffer()

describe('an upload', () => {
  it('gets a random name and loses its metadata', async () => {
    const original = await photo()
    expect((await sharp(original).metadata()).exif).toBeDefined()
    const doc = await upload(original, 'IMG_2017 Ташкент.jpg', 'image/jpeg')
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/u)
    expect(doc).toMatchObject({ originalName: 'IMG_2017 Ташкент.jpg', width: 40, height: 20 })
    const stored = readFileSync(`${mediaDir}/${doc.filename}`)
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(stored.includes('SECRET-COPYRIGHT')).toBe(false)
  })

  it.skipIf(databaseKind === 'mongodb')(
    'leaves neither a row nor a file when its row can’t be written, and is there when it can',
    async () => {
      const rows = async () => (await payload.count({ collection: 'media' })).totalDocs
      const [before, count] = [files(), await rows()]
      const data = await photo()
      const long = () =>
        payload.create({
          collection: 'media',
          locale: 'en',
          data: { alt: 'Long', caption: 'long '.repeat(7_000) } as never,
          file: { data, name: 'no-room.jpg', mimetype: 'image/jpeg', size: data.length },
        })
      const maker = full(payload)
      await maker.begin()
      try {
        await expect(long()).rejects.toMatchObject({ status: 503, data: { trouble: 'full' } })
      } finally {
        await maker.end()
      }
      expect(files()).toEqual(before)
      expect(await rows()).toBe(count)
      const { filename } = await long()
      expect(files()).toContain(filename)
    },
  )

  it('leaves files behind only until the next look, and no file goes that is shown', async () => {
    const { filename } = await upload(await photo(), 'kept.jpg', 'image/jpeg')
    const kept = files()
    const orphan = randomUUID()
    for (const name of [`${orphan}.jpg`, `${orphan}-480.avif`, `${orphan}.pdf.${orphan}.part`])
      writeFileSync(`${mediaDir}/${name}`, 'cut o')
    writeFileSync(`${mediaDir}/not-ours.jpg`, 'of somebody')
    const { removeOrphans } = await import('../../src/saving/uploaded-files')
    // What is young may still be on its way.
    expect(await removeOrphans(payload.db, mediaDir)).toBe(0)
    expect(await removeOrphans(payload.db, mediaDir, 0)).toBe(3)
    expect(files().toSorted()).toEqual([...kept, 'not-ours.jpg'].toSorted())
    expect(kept).toContain(filename)
    rmSync(`${mediaDir}/not-ours.jpg`)
  })

  it.each([
    [
      'a page that calls itself a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'x.jpg',
      'image/jpeg',
    ],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'x.svg',
      'image/svg+xml',
    ],
    [
      'a broken picture',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]),
      'x.jpg',
      'image/jpeg',
    ],
  ])('refuses %s and leaves no file behind', async (_what, data, name, type) => {
    const before = files()
    await expect(upload(data, name, type)).rejects.toMatchObject({ status: 400 })
    expect(files()).toEqual(before)
  })

  it('refuses a picture with too many pixels', async () => {
    const huge = await sharp({
      create: { width: 9000, height: 6000, channels: 3, background: 'white' },
    })
      .png()
      .toBuffer()
    await expect(upload(huge, 'huge.png', 'image/png')).rejects.toMatchObject({ status: 400 })
  })

  it('is open to readers once a publication shows it, and not before', async () => {
    const { id, filename } = await upload(await photo(), 'lead.jpg', 'image/jpeg')
    const news = await makeNews(
      payload,
      { en: 'With a picture', ru: 'С картинкой' },
      { leadImage: id },
    )
    expect((await visitor('GET', `/media/file/${filename}`)).status).toBe(403)
    const { status } = await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    expect(status).toBe(200)
    const answer = await visitor('GET', `/media/file/${filename}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('vary')).toBe('Cookie, Authorization')
  })

  it('is made in sizes that readers get with it, and not before', async () => {
    const data = await sharp({
      create: { width: 900, height: 600, channels: 3, background: 'teal' },
    })
      .jpeg()
      .toBuffer()
    const { id, filename } = await upload(data, 'sizes.jpg', 'image/jpeg')
    await editor(
      'PATCH',
      `/media/${id}?locale=en&uploadEdits[focalPoint][x]=20.4&uploadEdits[focalPoint][y]=80`,
      {},
    )
    const original = readFileSync(`${mediaDir}/${filename}`)
    const news = await makeNews(payload, { en: 'In sizes' }, { leadImage: id })
    const stem = String(filename).replace('.jpg', '')
    const names = [480, 800, 900].flatMap((width) =>
      ['avif', 'webp', 'jpg'].map((format) => `${stem}-${width}.${format}`),
    )
    for (const name of names) {
      expect((await visitor('GET', `/media/file/${name}`)).status, name).toBe(403)
      expect((await editor('GET', `/media/file/${name}`)).status, name).toBe(200)
    }
    await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    const { body } = await visitor('GET', `/publications?where[item][equals]=${news}`)
    expect(body.docs[0].content.media[id]).toMatchObject({
      width: 900,
      height: 600,
      renditions: { widths: [480, 800, 900], fallback: 'jpg' },
      focal: { x: 20, y: 80 },
    })
    for (const name of names) {
      const answer = await visitor('GET', `/media/file/${name}`)
      expect(answer.status, name).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      const made = await sharp(readFileSync(`${mediaDir}/${name}`)).metadata()
      expect(`${stem}-${made.width}.${name.split('.')[1]}`).toBe(name)
      expect(made.height).toBe(Math.round(((made.width ?? 0) * 2) / 3))
    }
    expect((await visitor('GET', `/media/file/${stem}-1200.avif`)).status).toBe(403)
    expect(readFileSync(`${mediaDir}/${filename}`)).toEqual(original)
  })

  it('of somebody who may not is refused before anybody looks into it', async () => {
    const data = Buffer.from('no picture')
    const file = { data, name: 'a.jpg', mimetype: 'image/jpeg', size: data.length }
    const asked = { collection: 'media' as const, locale: 'en' as const, data: {} as never, file }
    await expect(payload.create(asked)).rejects.toMatchObject({ status: 400 })
    await expect(payload.create({ ...asked, overrideAccess: false })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('stays while it is the logo of the site', async () => {
    const { id } = await upload(await photo(), 'logo.jpg', 'image/jpeg')
    const administrator = await client(payload, staff.administrator.email, password)
    const set = async (logo: string | null) =>
      administrator('POST', '/globals/site?locale=en', { logo }, { 'if-match': '*' })
    expect((await set(id)).status).toBe(200)
    const { status, body } = await editor('DELETE', `/media/${id}`)
    expect([status, body.errors[0].data]).toMatchObject([409, { code: 'named' }])
    await set(null)
    expect((await editor('DELETE', `/media/${id}`)).status).toBe(200)
  })

  it('tells readers the language of its text', async () => {
    const { id } = await upload(await photo(), 'text.jpg', 'image/jpeg')
    await editor('PATCH', `/media/${id}?locale=en`, { language: 'ar' })
    expect((await editor('PATCH', `/media/${id}?locale=en`, { language: 'xx' })).status).toBe(400)
    const news = await makeNews(payload, { en: 'With a text' }, { attachments: [id] })
    await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    const { body } = await visitor('GET', `/publications?where[item][equals]=${news}`)
    expect(body.docs[0].content.media[id]).toMatchObject({ language: 'ar' })
  })

  it('is never replaced: what readers see under its name stays', async () => {
    const { id, filename } = await upload(await photo(), 'first.jpg', 'image/jpeg')
    const data = await photo()
    const file = { data, name: 'second.jpg', mimetype: 'image/jpeg', size: data.length }
    const change = { collection: 'media' as const, id, locale: 'en' as const, data: {}, file }
    await expect(payload.update(change)).rejects.toMatchObject({ status: 409 })
    expect(files()).toContain(filename)
  })

  it('that was made before there were sizes gets them at the next start', async () => {
    const { id, filename } = await upload(await photo(), 'old.jpg', 'image/jpeg')
    await payload.db.updateOne({ collection: 'media', id, data: { renditions: null } })
    const stem = String(filename).replace('.jpg', '')
    const sizes = () => files().filter((name) => name.startsWith(`${stem}-40.`))
    for (const name of sizes()) rmSync(`${mediaDir}/${name}`)
    const { makeMissingRenditions } = await import('@/collections/pictures')
    expect(await makeMissingRenditions(payload)).toBeGreaterThan(0)
    expect(sizes().toSorted()).toEqual(['avif', 'jpg', 'webp'].map((one) => `${stem}-40.${one}`))
    expect(await makeMissingRenditions(payload)).toBe(0)
  })

  it('takes its sizes with it when it is deleted', async () => {
    const { id, filename } = await upload(await photo(), 'gone.jpg', 'image/jpeg')
    const stem = String(filename).replace('.jpg', '')
    expect(files().filter((name) => name.startsWith(stem)).length).toBeGreaterThan(3)
    expect((await editor('DELETE', `/media/${id}`)).status).toBe(200)
    expect(files().filter((name) => name.startsWith(stem))).toEqual([])
  })

  it('needs alternative text in the language that is published', async () => {
    const { id } = await upload(await photo(), 'alt.jpg', 'image/jpeg')
    const news = await makeNews(payload, { ru: 'Без описания картинки' }, { leadImage: id })
    const { status, body } = await editor('POST', `/news/${news}/publications`, {
      languages: ['ru'],
    })
    expect(status).toBe(422)
    expect(body.languages[0].errors).toMatchObject([
      { code: 'imageWithoutAlt', field: 'leadImage' },
    ])
  })

  it('keeps its caption for readers as it was approved', async () => {
    const { id } = await upload(await photo(), 'caption.jpg', 'image/jpeg')
    await payload.update({
      collection: 'media',
      id,
      locale: 'en',
      data: { caption: 'Approved' } as never,
    })
    const news = await makeNews(payload, { en: 'Captioned' }, { leadImage: id })
    await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    await payload.update({
      collection: 'media',
      id,
      locale: 'en',
      data: { caption: 'Changed later' } as never,
    })
    const { body } = await visitor('GET', `/publications?where[item][equals]=${news}`)
    expect(body.docs[0].content.media[id].caption).toBe('Approved')
  })

  it('can’t be deleted while an item shows it', async () => {
    const { id } = await upload(await photo(), 'shown.jpg', 'image/jpeg')
    await makeNews(payload, { en: 'Shows a file' }, { leadImage: id })
    expect((await editor('DELETE', `/media/${id}`)).status).toBe(409)
  })

  it('can’t be deleted while readers see it, though its item shows it no more', async () => {
    const { id } = await upload(await photo(), 'still-public.jpg', 'image/jpeg')
    const news = await makeNews(payload, { en: 'Shows a file for now' }, { leadImage: id })
    await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    await editor('PATCH', `/news/${news}?locale=en`, { leadImage: null })
    const refused = await editor('DELETE', `/media/${id}`)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('Shows a file for now')
    await editor('POST', `/news/${news}/publications`, { languages: ['en'] })
    expect((await editor('DELETE', `/media/${id}`)).status).toBe(200)
  })
})
