import { z } from 'zod'
import { localeCodes, type Locale } from '@/i18n/locales'
import { isHex, type Hex } from '@/lib/contrast'
import type { MediaSnapshot } from '@/publications/row'
import { snapshotOf, type MediaDoc } from '@/publications/snapshot'
import { coloursTag, siteTag } from '@/publications/tags'
import { cached } from './cached'
import { getStore } from './payload'

/** What the newsroom says of itself on every page; what is empty has a default in the interface's words. */
export type SiteView = {
  name?: string
  tagline?: string
  footer?: string
  contacts?: string
  logo?: MediaSnapshot
  social: { name: string; url: string }[]
}

/** The site's own colours; the tokens hold where there is none. */
export type Colours = { accent?: Hex; accentDark?: Hex; band?: Hex }

const text = z.string().trim().min(1).optional().catch(undefined)
const colour = z.custom<Hex>(isHex).optional().catch(undefined)
const shape = z.object({
  name: text,
  tagline: text,
  footer: text,
  contacts: text,
  social: z
    .array(z.object({ network: z.string(), url: z.string() }))
    .nullish()
    .catch([]),
  logo: text,
  accent: colour,
  accentDark: colour,
  band: colour,
})

async function read(language: Locale) {
  const store = await getStore()
  const global = { slug: 'site', locale: language, fallbackLocale: false, depth: 0 } as const
  return shape.parse(await store.findGlobal(global))
}

/** What is said of the site in a language, and in no other. */
export const getSite = cached(
  'site',
  async (language: Locale): Promise<SiteView> => {
    const { name, tagline, footer, contacts, social, logo: id } = await read(language)
    const logo = id ? await readLogo(id, language) : undefined
    return {
      name,
      tagline,
      footer,
      contacts,
      ...(logo ? { logo } : {}),
      social: (social ?? []).map(({ network, url }) => ({ name: network, url })),
    }
  },
  (language) => [siteTag(language)],
)

/** The colours that every language shares. */
export const getColours = cached(
  'colours',
  async (): Promise<Colours> => {
    const { accent, accentDark, band } = await read(localeCodes[0])
    return { accent, accentDark, band }
  },
  () => [coloursTag],
)

async function readLogo(id: string, language: Locale): Promise<MediaSnapshot | undefined> {
  const store = await getStore()
  const doc = await store.findByID({
    collection: 'media',
    id,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
  })
  return doc ? snapshotOf(doc as unknown as MediaDoc) : undefined
}
