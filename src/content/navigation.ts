import { z } from 'zod'
import type { Locale } from '@/i18n/locales'
import { itemCollections, type ItemCollection } from '@/publications/kinds'
import { navigationTag } from '@/publications/tags'
import { cached } from './cached'
import { getStore } from './payload'
import { versionsOf } from './version'

/** An entry of the main navigation; `section` names the part of the site that it leads to. */
export type NavigationEntry = { text: string; href: string; section?: string }

const text = z.string().trim().min(1).optional().catch(undefined)
const entry = z.object({
  leadsTo: z.enum(['section', 'item', 'address']),
  section: text,
  target: z
    .object({
      relationTo: z.enum(itemCollections as [ItemCollection]),
      value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
    })
    .optional()
    .catch(undefined),
  url: text,
  text,
})
type Entry = z.output<typeof entry>

const readEntries = cached(
  'navigation',
  async (language: Locale): Promise<Entry[]> => {
    const store = await getStore()
    const found = await store.findGlobal({
      slug: 'navigation',
      locale: language,
      fallbackLocale: false,
      depth: 0,
    })
    return z
      .array(z.unknown())
      .catch([])
      .parse(found.entries)
      .flatMap((one) => entry.safeParse(one).data ?? [])
  },
  (language) => [navigationTag(language)],
)

/**
 * The main navigation as a language has arranged it; empty where it hasn't. An item that isn't
 * published in the language is left out.
 *
 * @param nameOf what a section is called by default
 */
export async function getNavigation(
  language: Locale,
  nameOf: (section: string) => string,
): Promise<NavigationEntry[]> {
  const entries = await Promise.all(
    (await readEntries(language)).map((one) => resolve(one, language, nameOf)),
  )
  return entries.filter((one) => one !== null)
}

async function resolve(
  { leadsTo, section, target, url, text: own }: Entry,
  language: Locale,
  nameOf: (section: string) => string,
): Promise<NavigationEntry | null> {
  if (leadsTo === 'section')
    return section
      ? { text: own ?? nameOf(section), href: `/${language}/${section}`, section }
      : null
  if (leadsTo === 'address') return url ? { text: own ?? url, href: url } : null
  if (!target) return null
  const versions = await versionsOf(target.relationTo, target.value)
  const version = versions.find((one) => one.language === language)
  return version?.path ? { text: own ?? version.title, href: version.path } : null
}
