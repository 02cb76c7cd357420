import { expect, it } from 'vitest'
import { fold } from './fold'

it('makes «Заголовок» findable by «заголов» and Гиёсов by Гиесов', () => {
  expect(fold('Заголовок')).toContain(fold('ЗАГОЛОВ'))
  expect(fold('Гиёсов')).toBe(fold('гиесов'))
})
it('keeps й, Han characters and folds full-width forms and accents', () => {
  expect(fold('Йод 上海合作组织 ＡＢＣ  Müller')).toBe('йод 上海合作组织 abc muller')
})
