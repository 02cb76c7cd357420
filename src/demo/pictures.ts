import type { Payload } from 'payload'
import sharp from 'sharp'
import { localeCodes } from '@/i18n/locales'
import type { Desk } from './accounts'
import type { DemoPicture } from './types'
import { typeset } from '@/i18n/typography'

/** Draws a picture and uploads it as an editor would, with its words in every language. */
export async function loadPicture(desk: Desk, picture: DemoPicture): Promise<string> {
  const { payload } = desk
  let id = await findPicture(payload, picture)
  for (const language of localeCodes) {
    const words = Object.fromEntries(
      (['alt', 'caption', 'credit'] as const).map((name) => [
        name,
        typeset(picture[name][language] ?? '', language),
      ]),
    )
    const req = await desk.request()
    if (id) await payload.update({ collection: 'media', id, data: words, locale: language, req })
    else {
      const file = await draw(picture)
      const doc = { collection: 'media' as const, data: words, locale: language, file, req }
      id = (await payload.create(doc)).id
    }
  }
  return id as string
}

const nameOf = (picture: DemoPicture) => `demo-${picture.key}.jpg`

async function findPicture(payload: Payload, picture: DemoPicture): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { originalName: { equals: nameOf(picture) } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id
}

async function draw(picture: DemoPicture) {
  const data = await sharp(Buffer.from(picture.svg)).jpeg({ quality: 84 }).toBuffer()
  return { data, name: nameOf(picture), mimetype: 'image/jpeg', size: data.length }
}
