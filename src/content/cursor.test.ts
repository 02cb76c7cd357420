import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor'

const cursor = { date: '2017-11-02T12:00:00.000Z', item: '0a1b_c2d-e3' }

describe('cursor', () => {
  it('comes back from an address as it went in', () => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor)
  })

  it('needs no escaping in an address', () => {
    expect(encodeURIComponent(encodeCursor(cursor))).toBe(encodeCursor(cursor))
  })

  it.each([undefined, '', 'x', ['a'], '20171399T120000000Z_1', '20171102T120000000Z_', "'; --_1"])(
    'is nothing when made up: %j',
    (value) => expect(decodeCursor(value)).toBeUndefined(),
  )
})
