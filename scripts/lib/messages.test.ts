import { describe, expect, it } from 'vitest'
import { compareMessages, typographyProblems } from './messages'

const en = { news: { count: '{n, plural, one {# item} other {# items}}', by: 'By {name}' } }
const ru = {
  news: {
    count: '{n, plural, one {# новость} few {# новости} many {# новостей} other {# новости}}',
    by: 'Автор: {name}',
  },
}
const zh = { news: { count: '{n, plural, other {# 条}}', by: '作者：{name}' } }

describe('compareMessages', () => {
  it('is content when every language says everything with its own plural forms', () => {
    expect(compareMessages({ en, ru, zh })).toEqual([])
  })

  it('names a missing and a superfluous key', () => {
    const { by: _by, ...rest } = zh.news
    expect(compareMessages({ en, zh: { news: { ...rest, extra: '多' } } })).toEqual([
      'zh news.by: missing',
      'zh news.extra: not in en',
    ])
  })

  it('names the plural form that a language lacks, and one it never uses', () => {
    const poor = { news: { ...ru.news, count: '{n, plural, one {# a} other {# b}}' } }
    expect(compareMessages({ en, ru: poor })).toEqual([
      'ru news.count: lacks plural few',
      'ru news.count: lacks plural many',
    ])
    const rich = { news: { ...zh.news, count: '{n, plural, one {#} other {#}}' } }
    expect(compareMessages({ en, zh: rich })).toEqual(['zh news.count: has no use for plural one'])
  })

  it('names a message that takes other arguments or can’t be read', () => {
    const other = { news: { ...zh.news, by: '作者：{author}' } }
    expect(compareMessages({ en, zh: other })[0]).toMatch(/zh news.by: takes “\{author/)
    const broken = { news: { ...zh.news, by: '作者：{name' } }
    expect(compareMessages({ en, zh: broken })[0]).toMatch(/zh news.by: is not a valid message/)
  })

  it('reads the admin’s own dialect: suffixes for plurals, double braces for arguments', () => {
    const source = { sent_one: '{{count}} item', sent_other: '{{count}} items' }
    const full = { sent_one: '{{count}} а', sent_few: '{{count}} б', sent_many: '{{count}} в' }
    const check = (words: Record<string, string>) =>
      compareMessages({ en: source, ru: words }, 'payload')
    expect(check({ ...full, sent_other: '{{count}} г' })).toEqual([])
    expect(check(full)).toEqual(['ru sent: lacks plural other'])
    expect(check({ ...full, sent_other: '{{n}} г' })[0]).toContain('takes')
  })
})

describe('typographyProblems', () => {
  it('is content with words that are set as their language sets them', () => {
    expect(typographyProblems('ru', { a: { b: 'Версия на\u00a0«русском»' } })).toEqual([])
  })

  it('names the word, the rule and the text', () => {
    expect(typographyProblems('zh', { a: { b: '北京(中国)' } })).toEqual([
      'zh a.b: half-width punctuation beside Han in “北京(中国)”',
    ])
  })
})
