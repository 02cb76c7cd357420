import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { en as payloadEnglish } from '@payloadcms/translations/languages/en'
import config from '@payload-config'
import { adminTranslations } from '.'
import { payloadWords } from './payload-words'

type Words = Record<string, string>
const languages = Object.entries(adminTranslations).map(
  ([code, { communique }]) => [code, communique as Words] as const,
)
/** Members that hold code of the collections, not labels. */
const code = new Set(['hooks', 'access', 'endpoints', 'validate', 'handlers', 'i18n'])
const placeholders = (text = '') => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).toSorted()

/** Keys that labels ask for, wherever in the collections they hang. */
function keysOfLabels(value: unknown, seen = new Set<unknown>(), keys = new Set<string>()) {
  if (typeof value === 'function' && value.length === 1 && String(value).includes('communique:')) {
    ;(value as (args: unknown) => unknown)({ t: (key: string) => keys.add(key) })
  } else if (value && typeof value === 'object' && !seen.has(value)) {
    seen.add(value)
    const members = value instanceof Map ? [...value] : Object.entries(value)
    for (const [name, inner] of members) if (!code.has(name)) keysOfLabels(inner, seen, keys)
  }
  return keys
}

/** Keys that the code names in full, and groups of keys that it completes from a code. */
function keysOfCode() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(path.join('src', name), 'utf8'))
  return files.flatMap((text) =>
    [...text.matchAll(/(?:communique:|\bword\('|\bwords\(')([a-zA-Z.-]+)['`$]/gu)].map(
      ([, key = '']) => key,
    ),
  )
}

it('has a word in every language for every label of the collections', async () => {
  const keys = [...keysOfLabels((await config).collections)].map((key) =>
    key.replace('communique:', ''),
  )
  expect(keys).toEqual(
    expect.arrayContaining(['fields.attribution', 'blocks.quotation', 'rows.posts']),
  )
  for (const [language, words] of languages)
    expect({ language, without: keys.filter((key) => !words[key]) }).toEqual({
      language,
      without: [],
    })
})

it('has a word in every language for every key that the code names', () => {
  const named = keysOfCode().filter(Boolean)
  expect(named).toContain('removal.live')
  for (const [language, words] of languages) {
    const without = named.filter((key) =>
      key.endsWith('.') ? !Object.keys(words).some((one) => one.startsWith(key)) : !words[key],
    )
    expect({ language, without }).toEqual({ language, without: [] })
  }
})

it('has the same keys and placeholders in every language', () => {
  const [, first] = languages[0] as (typeof languages)[number]
  for (const [language, words] of languages) {
    expect({ language, keys: Object.keys(words).toSorted() }).toEqual({
      language,
      keys: Object.keys(first).toSorted(),
    })
    for (const [key, text] of Object.entries(words))
      expect({ word: `${language} ${key}`, has: placeholders(text) }).toEqual({
        word: `${language} ${key}`,
        has: placeholders(first[key]),
      })
  }
})

it('rewords only what Payload says, with the same placeholders', () => {
  for (const [language, groups] of Object.entries(payloadWords))
    for (const [group, words] of Object.entries(groups as Record<string, Words>))
      for (const [key, text] of Object.entries(words)) {
        const own =
          (payloadEnglish.translations as unknown as Record<string, Words>)[group]?.[key] ??
          '{{nowhere}}'
        expect({ word: `${language} ${group}:${key}`, has: placeholders(text) }).toEqual({
          word: `${language} ${group}:${key}`,
          has: placeholders(own),
        })
      }
})
