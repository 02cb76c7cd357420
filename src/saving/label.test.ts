import { expect, it } from 'vitest'
import { decodeLabel, decodeNames, encodeLabel } from './label'

const stored = encodeLabel({ ru: 'Хартия ШОС', zh: '《上海合作组织宪章》' }, ['2002'], 'ru')

it('shows the name of the language asked for, else the source language’s', () => {
  expect(decodeLabel(stored, 'zh')).toBe('《上海合作组织宪章》')
  expect(decodeLabel(stored, 'en')).toBe('Хартия ШОС')
  expect(decodeNames(stored)).toEqual({ ru: 'Хартия ШОС', zh: '《上海合作组织宪章》' })
})
it('is searched by folded words of every language', () => {
  expect(stored.split('\u001f')[0]).toBe('хартия шос 《上海合作组织宪章》 2002')
})
