import { localeCodes, type Locale } from '@/i18n/locales'
import { pathOf } from '@/publications/paths'
import { named, told } from '../e2e/told'
import { signIn } from './visitor'

/** A page of the demo, of which there is one of each kind. */
export type Screen = { name: string; language: Locale; path: string }

const lists = {
  home: '',
  news: '/news',
  archive: '/news/archive/2017',
  events: '/events',
  calendar: '/events/calendar/2017/11',
  organisations: '/organisations',
  people: '/people',
  documents: '/documents',
  absent: '/news/there-never-was-this',
}

/** Items that show most of what their page can show. */
const keys = {
  article: 'n-conference-2017',
  event: 'rats-11',
  programme: 'e-training',
  organisation: 'sco',
  body: 'unrcca',
  state: 'by',
  person: 'alimov',
  document: 'charter',
  topic: 't-security',
  page: 'about',
  gallery: 'n-cities',
}

/**
 * Finds one page of each kind in each language of a running demo.
 * @param url where it runs
 * @throws Error when an item of the demo is not published where it should be
 */
export async function screensOf(url: string): Promise<Screen[]> {
  const ask = await signIn(url, 'editor@communique.test')
  const addressOf = async (key: string, language: Locale) => {
    const { in: collection } = told(key)
    const where = Object.entries({ collection, language, title: named(key, language) })
      .map(([field, value]) => `where[${field}][equals]=${encodeURIComponent(value)}`)
      .join('&')
    const { body } = await ask('GET', `/publications?${where}`)
    const slug: string | undefined = body?.docs?.[0]?.slug
    const path = slug && pathOf(collection, language, slug)
    if (!path) throw new Error(`${key} is not published in ${language}.`)
    return path
  }
  const screens = localeCodes.map(async (language) => [
    ...Object.entries(lists).map(([name, path]) => ({
      name,
      language,
      path: `/${language}${path}`,
    })),
    {
      name: 'members',
      language,
      path: `${await addressOf(keys.organisation, language)}/members/2005`,
    },
    ...(await Promise.all(
      Object.entries(keys).map(async ([name, key]) => ({
        name,
        language,
        path: await addressOf(key, language),
      })),
    )),
  ])
  return (await Promise.all(screens)).flat()
}
