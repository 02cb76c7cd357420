import { describe, expect, it } from 'vitest'
import { formatDay, formatDays, formatOffset, formatSize, formatTime, isoDay } from './format'

const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/gu, ' ')
const first = '2017-11-01T12:00:00.000Z'
const second = '2017-11-02T12:00:00.000Z'

describe('dates', () => {
  it('are written as each language writes them in text', () => {
    expect(formatDay('en', second)).toBe('2 November 2017')
    expect(plain(formatDay('ru', second))).toBe('2 ноября 2017 года')
    expect(formatDay('zh', second)).toBe('2017年11月2日')
  })

  it('name month and year of a range once', () => {
    expect(plain(formatDays('en', first, second))).toBe('1–2 November 2017')
    expect(plain(formatDays('ru', first, second))).toBe('1–2 ноября 2017 года')
    expect(formatDays('zh', first, second)).toBe('2017年11月1日至2日')
    const [from, to] = ['2025-08-31T12:00:00Z', '2025-09-01T12:00:00Z']
    expect(plain(formatDays('en', from, to))).toBe('31 August – 1 September 2025')
    expect(plain(formatDays('ru', from, to))).toBe('31 августа – 1 сентября 2025 года')
    expect(formatDays('zh', from, to)).toBe('2025年8月31日至9月1日')
    expect(formatDays('zh', '2024-12-31T12:00:00Z', '2025-01-01T12:00:00Z')).toBe(
      '2024年12月31日至2025年1月1日',
    )
  })

  it('of one day are no range', () => {
    expect(formatDays('zh', first, '2017-11-01T16:00:00Z')).toBe('2017年11月1日')
  })

  it('follow the zone they happen in', () => {
    const late = '2017-11-01T21:30:00Z'
    expect(isoDay(late, 'Asia/Tashkent')).toBe('2017-11-02')
    expect(formatTime('en', late, 'Asia/Tashkent')).toBe('02:30')
    expect(formatOffset(late, 'Asia/Tashkent')).toBe('UTC+5')
    expect(formatOffset(late, 'Asia/Kolkata')).toBe('UTC+5:30')
  })
})

it('sizes are in the units of the language', () => {
  expect(plain(formatSize('ru', 2_400_000))).toBe('2,4 МБ')
  expect(formatSize('en', 300)).toBe('1 kB')
})
