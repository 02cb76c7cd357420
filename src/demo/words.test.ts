import { describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '@/i18n/locales'
import { offences, typeset } from '@/i18n/typography'
import { items, media } from './content'
import { notice, sheets } from './content/sheets'
import { richText } from './rich-text'
import type { Text } from './types'

/** Every text of the demo in its languages, wherever it hangs. */
function textsIn(value: unknown, at: string): [at: string, text: Text][] {
  if (!value || typeof value !== 'object') return []
  const inner = Object.entries(value)
  const isText = inner.length > 0 && inner.every(([key]) => (localeCodes as string[]).includes(key))
  if (isText) return [[at, value as Text]]
  return inner.flatMap(([key, one]) => textsIn(one, `${at}/${key}`))
}

const texts = [
  ...items.flatMap(({ key, text, facts }) => textsIn({ text, facts }, key)),
  ...media.flatMap(({ key, alt, caption, credit }) => textsIn({ alt, caption, credit }, key)),
  ...sheets.flatMap(({ key, title, rows, end }) => textsIn({ title, rows, end }, key)),
  ['notice', notice] as [string, Text],
].filter(([at]) => !at.endsWith('/slug') && !at.endsWith('/file'))

/** A text without the notation of `rich-text.ts`. */
const withoutNotation = (text: string) =>
  text
    .replace(/\[([^\]]+)\]\([\w-]+\)/gu, '$1')
    .replace(/^> [\w-]+: |^> \[([^\]]+)\]: |^(?:---|>+|##+|-|1\.) ?|\*+/gmu, '$1')

describe.each(localeCodes)('what the demo tells in %s', (language: Locale) => {
  it('keeps to the typography of its language', () => {
    const found = texts.flatMap(([at, text]) =>
      offences(withoutNotation(typeset(text[language] ?? '', language)), language).map(
        (rule) => `${at}: ${rule} in “${text[language]}”`,
      ),
    )
    expect(found).toEqual([])
  })
})

/** What readers would see of a text in the notation. */
function seen(node: unknown): string[] {
  const { text, children = [], root } = node as { text?: string; children?: []; root?: object }
  return [...(text ? [text] : []), ...(root ? seen(root) : []), ...children.flatMap(seen)]
}

it('shows no mark of its notation to readers', () => {
  const find = () => ({ collection: 'news' as const, id: 'any' })
  const shown = texts
    .filter(([at]) => /\/(body|description|biography)$/u.test(at))
    .flatMap(([at, text]) =>
      Object.entries(text).flatMap(([language, told]) =>
        seen(richText(typeset(told, language), at, find)).map((words) => ({ at, language, words })),
      ),
    )
  expect(shown.length).toBeGreaterThan(500)
  expect(shown.filter(({ words }) => /^(#|>|\||- |---|!\[)|\*|\]\(/u.test(words))).toEqual([])
})

it('tells nothing in two languages with the same words', () => {
  const same = texts.flatMap(([at, text]) => {
    const told = Object.values(text)
    return new Set(told).size < told.length ? [`${at}: ${told.join(' = ')}`] : []
  })
  expect(same).toEqual([])
})

it('describes every picture and file in every language', () => {
  const silent = media.filter(({ alt, caption, credit }) =>
    [alt, caption, credit].some((text) => localeCodes.some((code) => !text[code]?.trim())),
  )
  expect(silent.map(({ key }) => key)).toEqual([])
})
