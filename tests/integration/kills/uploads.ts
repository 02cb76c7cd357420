import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { renditionOf, stemOf, type Renditions } from '@/publications/renditions'
import { points, recorded, type Stage } from './stage'

/** Kills in the midst of an upload. */
export function killsOfUploads(stage: () => Stage): void {
  describe('a server that is killed in the midst of an upload', () => {
    type Doc = { id: string; filename: string; renditions: Renditions; sizes: any }
    let picture: Buffer
    /** The files of the upload that was acknowledged, by what follows the random name. */
    let expected: Map<string, Buffer>

    const folder = () => `${stage().server.dataDir}/media`
    const files = () => readdirSync(folder()).toSorted()
    const rows = async (): Promise<Doc[]> =>
      (await stage().person('GET', '/media?limit=0&depth=0')).body.docs

    async function download(path: string) {
      const response = await fetch(`${stage().server.url}/api${path}`, { headers: stage().headers })
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
    }

    async function upload(): Promise<Doc> {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ alt: 'A picture' }))
      form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'picture.png')
      const sent = { method: 'POST', headers: stage().headers, body: form }
      const response = await fetch(`${stage().server.url}/api/media?locale=en`, sent)
      const answer = (await response.json()) as { doc: Doc }
      expect(response.status, JSON.stringify(answer)).toBe(201)
      return answer.doc
    }

    /** Every file lies there as if an hour had passed; a start shall tidy away the one of nobody. */
    const letTimePass = (bait: string) => () => {
      writeFileSync(`${folder()}/${bait}`, 'cut o')
      const past = new Date(Date.now() - 2 * 60 * 60 * 1000)
      for (const name of files()) utimesSync(`${folder()}/${name}`, past, past)
    }
    const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 60_000, interval: 50 })
    const tidied = (bait: string) => soon(() => expect(files()).not.toContain(bait))

    /** What the row names lies there, and nothing else of it; an administrator is served the same bytes. */
    async function whole({ filename, renditions, sizes }: Doc): Promise<Map<string, Buffer>> {
      const formats = ['avif', 'webp', renditions.fallback] as const
      const names = [
        filename,
        sizes.thumbnail.filename,
        ...renditions.widths.flatMap((width) =>
          formats.map((format) => renditionOf(filename, width, format)),
        ),
      ].toSorted()
      expect(files().filter((name) => name.startsWith(stemOf(filename)))).toEqual(names)
      const found = new Map<string, Buffer>()
      for (const name of names) {
        const data = readFileSync(`${folder()}/${name}`)
        const { status, body } = await download(`/media/file/${name}`)
        expect(status, name).toBe(200)
        expect(data.equals(body), name).toBe(true)
        found.set(name.slice(stemOf(filename).length), data)
      }
      return found
    }

    const digests = (found: Map<string, Buffer>) =>
      [...found].map(([name, data]) => [name, createHash('sha256').update(data).digest('hex')])

    beforeAll(async () => {
      const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
      picture = await sharp({
        create: { width: 600, height: 400, channels: 3, noise, background: 'teal' },
      })
        .png()
        .toBuffer()
    })

    it('has it whole once it was acknowledged: the original and all its sizes', async () => {
      const doc = await upload()
      const bait = `${randomUUID()}.jpg`
      await stage().server.killedIdle(letTimePass(bait))
      await tidied(bait)
      expect((await rows()).find(({ id }) => id === doc.id)).toMatchObject({
        filename: doc.filename,
      })
      expected = await whole(doc)
      expect(doc.renditions.widths).toEqual([480, 600])
      const pixels = (data?: Buffer) => sharp(data).raw().toBuffer()
      expect((await pixels(expected.get('.png'))).equals(await pixels(picture))).toBe(true)
      for (const [name, data] of [...expected].filter(([ending]) => ending !== '.png'))
        expect(name).toContain(`-${(await sharp(data).metadata()).width}`)
      expect((await recorded(stage(), doc.id, 'upload')).length).toBe(1)
    })

    it.each([{ point: 'among the files' as const, isThere: false }, ...points])(
      'has it whole or not at all: $point',
      async ({ point, isThere }) => {
        const [rowsBefore, filesBefore] = [await rows(), files()]
        const bait = `${randomUUID()}.jpg`
        let left: string[] = []
        const skipped = point === 'among the files' ? 2 : 0
        await stage().server.killedAt({ table: 'media', point, skipped }, upload, () => {
          left = files().filter((name) => !filesBefore.includes(name))
          letTimePass(bait)()
        })
        expect(left.length).toBe(point === 'among the files' ? 3 : expected.size)
        expect(left.some((name) => name.endsWith('.part'))).toBe(point === 'among the files')
        await tidied(bait)
        const added = (await rows()).filter(({ id }) => !rowsBefore.some((row) => row.id === id))
        expect(added.length).toBe(Number(isThere))
        for (const doc of added) {
          expect(digests(await whole(doc))).toEqual(digests(expected))
          expect((await recorded(stage(), doc.id, 'upload')).length).toBe(1)
        }
        const ours = (name: string) =>
          added.some(({ filename }) => name.startsWith(stemOf(filename)))
        await soon(() => expect(files().filter((name) => !ours(name))).toEqual(filesBefore))
      },
    )
  })
}
