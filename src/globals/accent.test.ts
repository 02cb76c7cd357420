import { describe, expect, it } from 'vitest'
import { readColours } from '../../scripts/lib/design-docs'
import { accentFor, bandColour, grounds } from './accent'

type Validate = (value: string | null, options: unknown) => unknown

const told = (validate: unknown, value: string | null) =>
  (validate as Validate)(value, {
    req: { t: (key: string, { ratio }: { ratio?: string } = {}) => `${key} ${ratio ?? ''}`.trim() },
  })

it('the grounds are those of the tokens', () => {
  const of = (name: string) => readColours().get(name)
  expect(grounds).toEqual({
    light: { paper: of('paper')?.light, tint: of('tint')?.light },
    dark: { paper: of('paper')?.dark, tint: of('tint')?.dark },
    band: {
      light: of('on-band')?.light,
      lightQuiet: of('on-band-quiet')?.light,
      dark: of('on-band')?.dark,
      darkQuiet: of('on-band-quiet')?.dark,
    },
  })
})

describe('a colour of the site', () => {
  it('may be left to the tokens', () => {
    for (const validate of [accentFor('light'), accentFor('dark'), bandColour])
      for (const empty of [null, '']) expect(told(validate, empty)).toBe(true)
  })

  it('is one that can be read', () => {
    expect(told(accentFor('light'), '#8c1d18')).toBe(true)
    expect(told(accentFor('dark'), '#f2b8a0')).toBe(true)
    expect(told(bandColour, '#3b0d0b')).toBe(true)
  })

  it('is refused with its contrast when it can’t', () => {
    expect(told(accentFor('light'), '#999999')).toMatch(/^communique:invalid[.]contrast 2[.]/u)
    expect(told(accentFor('dark'), '#8c1d18')).toMatch(/^communique:invalid[.]contrast/u)
    expect(told(bandColour, '#d0d0d0')).toMatch(/^communique:invalid[.]contrast 1[.]/u)
  })

  it('is a colour and nothing else', () => {
    for (const value of ['red', '#fff', 'url(x)', '#0b4f86}body{display:none'])
      expect(told(accentFor('light'), value)).toBe('communique:invalid.colour')
  })
})
