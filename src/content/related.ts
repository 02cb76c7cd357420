import type { Locale } from '@/i18n/locales'
import { listNaming } from './lists'
import type { Version } from './version'

/** Bodies that are looked at, the first ones that an editor named; and items shown of all of them. */
const looked = 3
const shown = 4

/**
 * News about the bodies that an item is about: those that share most of them first, then the newest.
 * What is about the same event is left out, for it stands by itself.
 */
export async function relatedTo(
  version: Version,
  bodies: readonly string[],
  language: Locale,
): Promise<Version[]> {
  const lists = await Promise.all(
    bodies.slice(0, looked).map((id) => listNaming('news', language, 'organisations', id)),
  )
  const found = new Map<string, { one: Version; shared: number }>()
  for (const one of lists.flat()) {
    const known = found.get(one.id)
    if (known) known.shared++
    else found.set(one.id, { one, shared: 1 })
  }
  const { event } = version.brief
  return [...found.values()]
    .filter(({ one }) => one.id !== version.id && !(event && one.brief.event === event))
    .toSorted((a, b) => b.shared - a.shared || b.one.date.localeCompare(a.one.date))
    .slice(0, shown)
    .map(({ one }) => one)
}
