import { collatorOf } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { listAll } from './lists'
import { nameOf, type Name } from './names'
import { resolveRichText, type RichText } from './rich-text'
import { pageFields } from './shapes'
import { publicationOf } from './version'

export type PageView = { title: string; body?: RichText }

/** A published plain page. */
export async function getPage(id: string, language: Locale): Promise<PageView | null> {
  const row = await publicationOf('pages', id, language)
  if (!row) return null
  const body = await resolveRichText(pageFields.parse(row.content?.fields ?? {}).body, row)
  return { title: row.title, ...(body ? { body } : {}) }
}

/** The plain pages of a language, for the footer. */
export async function getPages(language: Locale): Promise<Name[]> {
  const { compare } = collatorOf(language)
  return (await listAll('pages', language)).map(nameOf).toSorted((a, b) => compare(a.text, b.text))
}
