import { items } from '@/demo/content/index'
import type { DemoItem, Text } from '@/demo/types'
import { typeset } from '@/i18n/typography'
import type { Locale } from '@/i18n/locales'

type Post = { title: Text; from?: string; to?: string }

/** What the demo tells of an item: journeys compare pages with it and not with words typed again. */
export function told(key: string): DemoItem {
  const item = items.find((one) => one.key === key)
  if (!item) throw new Error(`The demo doesn’t tell of ${key}.`)
  return item
}

/** The name or title that the demo gives an item in a language. */
export function named(key: string, language: Locale): string {
  const { text } = told(key)
  const name = (text.title ?? text.name)?.[language]
  if (!name) throw new Error(`The demo has no name for ${key} in ${language}.`)
  return typeset(name, language)
}

/** The office that somebody held on a day, as the demo tells it. */
export function officeOn(key: string, day: string, language: Locale): string | undefined {
  const posts = (told(key).facts?.posts ?? []) as Post[]
  const held = posts.filter(({ from, to }) => (!from || from <= day) && (!to || day <= to))
  return held[0]?.title[language]
}
