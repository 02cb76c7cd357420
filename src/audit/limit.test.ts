import { expect, it } from 'vitest'
import { makeLimit } from './limit'

it('lets so many through from one source and from all, and again in the next window', () => {
  const limit = makeLimit({ each: 2, all: 3, window: 1000 })
  expect([1, 2, 3].map(() => limit('a', 5000))).toEqual([true, true, false])
  expect([1, 2].map(() => limit('b', 5500))).toEqual([true, false])
  expect(limit('a', 6000)).toBe(true)
})
