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
const placeholders = (text = '') => [...text.matchAll(/\{\{\w+\}\}/gu)].map(String).toSorted()

/** Members of a configuration that hold code, not labels. */
const code = new Set(['hooks', 'access', 'endpoints', 'validate', 'i18n'])

/** Payload's own field without an input here, and languages by their own names. */
const exempt = /\.blockName\.label|\.languages\.options\./u

/** Labels, descriptions and groups in one language only, wherever in the collections they hang. */
function inOneLanguage(value: unknown, at = '', seen = new Set<unknown>()): string[] {
  if (!value || typeof value !== 'object' || seen.has(value)) return []
  seen.add(value)
  if ((value as { hidden?: true; admin?: { hidden?: true } }).admin?.hidden) return []
  const members = value instanceof Map ? [...value] : Object.entries(value)
  return members.flatMap(([name, inner]) => {
    if (code.has(name)) return []
    if (/^(label|description|group|singular|plural)$/u.test(name) && typeof inner === 'string')
      return [`${at}.${name}: ${inner}`]
    return inOneLanguage(inner, `${at}.${(inner as { name?: string })?.name ?? name}`, seen)
  })
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

it('shows every label of the collections in every language', async () => {
  const { collections } = await config
  const found = collections.flatMap((one) => inOneLanguage(one, one.slug))
  expect(found.filter((at) => !exempt.test(at))).toEqual([])
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
