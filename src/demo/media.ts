import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { localeCodes } from '@/i18n/locales'
import type { Desk } from './accounts'
import type { DemoMedia } from './types'
import { typeset } from '@/i18n/typography'

/** Draws a picture, or reads a file, and uploads it as an editor would, with its words in every language. */
export async function loadMedia(desk: Desk, media: DemoMedia): Promise<string> {
  const { payload } = desk
  let id = await findMedia(payload, media)
  for (const language of localeCodes) {
    const words = Object.fromEntries(
      (['alt', 'caption', 'credit'] as const).map((name) => [
        name,
        typeset(media[name][language] ?? '', language),
      ]),
    )
    const req = await desk.request()
    if (id) await payload.update({ collection: 'media', id, data: words, locale: language, req })
    else {
      const data = {
        ...words,
        rights,
        ...('language' in media ? { language: media.language } : {}),
      }
      const file = await fileOf(media)
      const doc = { collection: 'media' as const, data, locale: language, file, req }
      id = (await payload.create(doc)).id
    }
  }
  return id as string
}

/** Drawings and files are the project's own and come under its licence. */
const rights = 'MIT'

const nameOf = (media: DemoMedia) => `demo-${media.key}.${'svg' in media ? 'jpg' : 'pdf'}`

async function findMedia(payload: Payload, media: DemoMedia): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { originalName: { equals: nameOf(media) } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id
}

async function fileOf(media: DemoMedia) {
  const isPicture = 'svg' in media
  const data = isPicture
    ? await sharp(Buffer.from(media.svg)).resize(media.width).jpeg({ quality: 84 }).toBuffer()
    : await readFile(new URL(`./files/${media.file}`, import.meta.url))
  const mimetype = isPicture ? 'image/jpeg' : 'application/pdf'
  return { data, name: nameOf(media), mimetype, size: data.length }
}
