import { describe, expect, it } from 'vitest'
import { offences, typeset } from './typography'

describe('typeset', () => {
  it.each([
    ['в Ташкенте 2 ноября', 'в\u00a0Ташкенте 2\u00a0ноября'],
    ['государства – члены', 'государства\u00a0– члены'],
    ['№ 5, ст. 10', '№\u00a05, ст.\u00a010'],
    ['Р. К. Алимов', 'Р.\u00a0К.\u00a0Алимов'],
    ['если бы и мы', 'если\u00a0бы и\u00a0мы'],
    [
      '{count, plural, one {# новость} other {# новости}}',
      '{count, plural, one {#\u00a0новость} other {#\u00a0новости}}',
    ],
  ])('keeps together what belongs together: %s', (plain, set) => {
    expect(typeset(plain, 'ru')).toBe(set)
    expect(typeset(set, 'ru')).toBe(set)
  })

  it('takes the marks of a heading for no number', () => {
    expect(typeset('## Заголовок', 'ru')).toBe('## Заголовок')
  })

  it('leaves other languages as they are', () => {
    expect(typeset('a – b', 'en')).toBe('a – b')
    expect(typeset('第5次', 'zh')).toBe('第5次')
  })
})

describe('offences', () => {
  it.each([
    ['en', 'The “Astana Declaration” of 8–9 June – the Organisation’s second'],
    ['ru', 'В\u00a0«Хартии»\u00a0– „о\u00a0ней“ ещё раз'],
    ['zh', '《上海合作组织宪章》（2002年）：第1988(2011)号决议，努尔兰·叶尔梅克巴耶夫……'],
    ['zh', '{{name}}于{{at}}保存，修订{{from}} → {{to}}'],
  ])('finds nothing in good %s: %s', (language, text) => {
    expect(offences(text, language)).toEqual([])
  })

  it.each([
    ['en', 'It’s "said"', 'straight quotation mark'],
    ['en', "It's said", 'straight apostrophe'],
    ['en', 'Wait...', 'three dots for an ellipsis'],
    ['en', 'one - two', 'hyphen for a dash'],
    ['en', 'one  two', 'two spaces'],
    ['en', 'the organization', 'z in organisation'],
    ['ru', 'слово "Хартия"', 'straight quotation mark'],
    ['ru', 'слово “Хартия”', 'English quotation mark'],
    ['ru', 'тема\u00a0— мир', 'em dash'],
    ['ru', 'тема - мир', 'hyphen for a dash'],
    ['ru', 'тема – мир', 'plain space where the line must not break'],
    ['ru', 'дом в Ташкенте', 'plain space where the line must not break'],
    ['ru', 'партнер ШОС', 'е for ё'],
    ['zh', '北京,上海', 'half-width punctuation beside Han'],
    ['zh', '北京(中国)', 'half-width punctuation beside Han'],
    ['zh', '北京 上海', 'space beside Han'],
    ['zh', '使用 PDF 文件', 'space beside Han'],
    ['zh', '正在发布…', 'half an ellipsis'],
    ['zh', '「宪章」', 'corner quotation mark'],
    ['zh', '拉希德・阿利莫夫', 'foreign middle dot'],
  ])('finds in %s “%s”: %s', (language, text, rule) => {
    expect(offences(text, language)).toContain(rule)
  })

  it('knows no rules for a language that it doesn’t know, but those of all', () => {
    expect(offences('« mot » : "mot"', 'fr')).toEqual(['straight quotation mark'])
  })
})
