import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, isSame } from './canonical'

const value = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, undefined, '', 'a', 'b', 0, 1, true, false),
    fc.constantFrom(new Date(0), new Date(1)),
  ),
  any: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('any'), { maxKeys: 3 }),
  ),
})).any

describe('two values are the same', () => {
  it('exactly when their canonical texts are', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSame(a, b)).toBe(canonical(a ?? null) === canonical(b ?? null))
      }),
      { numRuns: 2000 },
    )
  })

  it('whatever the order of their keys, and whether a member is empty or missing', () => {
    expect(isSame({ a: 1, b: null }, { b: undefined, a: 1 })).toBe(true)
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
    expect(isSame({ a: new Date(0) }, { a: '1970-01-01T00:00:00.000Z' })).toBe(true)
  })
})
