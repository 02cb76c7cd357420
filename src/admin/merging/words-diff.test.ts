import { expect, it } from 'vitest'
import { differingWords } from './words-diff'

const marked = (mine: string, theirs: string, language: string) => {
  const sides = differingWords(mine, theirs, language)
  const show = (runs: typeof sides.mine) =>
    runs.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('')
  return [show(sides.mine), show(sides.theirs)]
}

it('marks whole words, and what stands between two of them', () => {
  expect(marked('the small red house', 'the big blue house', 'en')).toEqual([
    'the [small red] house',
    'the [big blue] house',
  ])
  expect(marked('Открылась конференция', 'Открылась выставка', 'ru')).toEqual([
    'Открылась [конференция]',
    'Открылась [выставка]',
  ])
})

it('finds the words of Chinese, which has no spaces', () => {
  expect(marked('会议在北京开幕', '会议在上海开幕', 'zh-Hans')).toEqual([
    '会议在[北京]开幕',
    '会议在[上海]开幕',
  ])
})
