import { describe, expect, it } from 'vitest'
import { begin, contrastTables, end, figures, pairs, readColours, withTables } from './design-docs'

describe('the tokens', () => {
  it.each(pairs.map(({ text, ground }) => [`${text} on ${ground}`] as const))(
    'let %s be read in light and dark',
    (name) => {
      const pair = figures().find(({ text, ground }) => `${text} on ${ground}` === name)
      expect(pair?.light).toBeGreaterThanOrEqual(pair?.least ?? 21)
      expect(pair?.dark).toBeGreaterThanOrEqual(pair?.least ?? 21)
    },
  )

  it('have no colour whose contrast is not looked at, but for hairlines', () => {
    const seen = new Set(pairs.flatMap(({ text, ground }) => [text, ground]))
    expect([...readColours().keys()].filter((name) => !seen.has(name))).toEqual(['rule'])
  })

  it('are described with their figures between the markers, and nothing else is touched', () => {
    const once = withTables(`before\n${begin}\nold\n${end}\nafter`)
    expect(once).toBe(`before\n${begin}\n\n${contrastTables()}\n\n${end}\nafter`)
    expect(withTables(once)).toBe(once)
  })
})
