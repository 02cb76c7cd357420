import { describe, expect, it } from 'vitest'
import { instantOf, safeZone } from './zone'

describe('a time on the clocks of a place', () => {
  it.each([
    ['2017-11-02', '09:30', 'Asia/Tashkent', '2017-11-02T04:30:00.000Z'],
    ['2017-11-02', '00:15', 'Asia/Shanghai', '2017-11-01T16:15:00.000Z'],
    ['2017-01-02', '23:30', 'America/New_York', '2017-01-03T04:30:00.000Z'],
    ['2017-07-02', '23:30', 'America/New_York', '2017-07-03T03:30:00.000Z'],
    // The day on which the clocks of Moscow went back for good, before and after it.
    ['2014-10-26', '00:30', 'Europe/Moscow', '2014-10-25T20:30:00.000Z'],
    ['2014-10-26', '12:00', 'Europe/Moscow', '2014-10-26T09:00:00.000Z'],
    ['2017-11-02', '12:00', 'UTC', '2017-11-02T12:00:00.000Z'],
  ])('%s %s in %s is %s', (day, clock, zone, instant) =>
    expect(instantOf(day, clock, zone)).toBe(instant),
  )

  it('is none when it is no time', () => {
    expect(instantOf('2017-11-02', 'later', 'UTC')).toBeUndefined()
    expect(instantOf('', '09:30', 'UTC')).toBeUndefined()
  })
})

it('takes UTC in the place of a zone that nobody knows', () => {
  expect(safeZone('Mars/Olympus')).toBe('UTC')
  expect(safeZone('Asia/Tashkent')).toBe('Asia/Tashkent')
})
