import { expect, it } from 'vitest'
import { entityTag, readIfMatch } from './entity-tag'

it('gives a tag for a language and the facts, and reads it again', () => {
  const tag = entityTag('ru', { ru: 7, en: 3, facts: 2 })
  expect(tag).toBe('"ru=7,facts=2"')
  expect(readIfMatch(tag)).toEqual({ language: 'ru', revision: 7, facts: 2 })
})
it('tells anything from a tag that was never given', () => {
  expect(readIfMatch(' * ')).toBe('any')
  for (const header of ['', '"7"', '"fr=1,facts=1"', 'ru=1,facts=1', '"ru=-1,facts=1"'])
    expect(readIfMatch(header)).toBe('unknown')
})
