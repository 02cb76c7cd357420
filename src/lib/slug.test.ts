import { expect, it } from 'vitest'
import { slugify } from './slug'

it('transliterates Russian and spells Chinese in pinyin', () => {
  expect(slugify('Привет, мир')).toBe('privet-mir')
  expect(slugify('你好世界')).toBe('ni-hao-shi-jie')
  expect(slugify('上合组织2025年峰会')).toBe('shang-he-zu-zhi-2025-nian-feng-hui')
})
it('cuts at a word and never ends in a dash', () => {
  const slug = slugify('Борьба с терроризмом — сотрудничество без границ '.repeat(5))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})
it('answers nothing for what cannot be spelled', () => {
  expect(slugify('— …')).toBe('')
})
