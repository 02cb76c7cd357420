import { describe, expect, it } from 'vitest'
import { archivePath, calendarPath, readArchive, readCalendar, type Narrowed } from './archives'

const partsOf = (path: string) => path.split('/').slice(4)

describe('the address of a list', () => {
  it.each<[Narrowed, string]>([
    [{}, '/ru/news'],
    [{ kind: 'pressRelease' }, '/ru/news/archive/press-release'],
    [{ year: 2017, month: 5 }, '/ru/news/archive/2017/05'],
    [
      { kind: 'statement', topic: 'bezopasnost', body: 'shos', year: 2017 },
      '/ru/news/archive/statement/topic/bezopasnost/body/shos/2017',
    ],
  ])('of %j is %s, and is read back', (narrowed, path) => {
    expect(archivePath('news', 'ru', narrowed)).toBe(path)
    expect(readArchive('news', partsOf(path))).toEqual({ narrowed })
  })

  it('keeps its page', () => {
    const path = archivePath('news', 'en', { year: 2017 }, '20171102T120000000Z_1')
    expect(readArchive('news', partsOf(path))).toEqual({
      narrowed: { year: 2017 },
      after: '20171102T120000000Z_1',
    })
  })

  it.each([
    [['nonsense']],
    [['2017', '13']],
    [['2017', '5']],
    [['0999']],
    [['topic']],
    [['2017', 'statement']],
    [['statement', 'statement']],
    [['2017', '05', '01']],
    [['x'.repeat(300)]],
    [Array.from({ length: 40 }, () => '2017')],
    ['2017'],
    [undefined],
  ])('is none when made up: %j', (parts) => expect(readArchive('news', parts)).toBeUndefined())

  it('has no topics where items have none', () => {
    expect(readArchive('documents', ['topic', 'a'])).toBeUndefined()
    expect(readArchive('documents', ['body', 'a'])).toEqual({ narrowed: { body: 'a' } })
  })
})

describe('the address of a calendar', () => {
  it('is read back', () => {
    expect(readCalendar(partsOf(calendarPath('zh', 2017, 3)))).toEqual({ year: 2017, month: 3 })
    expect(readCalendar(partsOf(calendarPath('zh', 2017)))).toEqual({ year: 2017 })
  })
  it.each([[[]], [['17']], [['2017', '00']], [['2017', '01', '01']], [undefined]])(
    'is none when made up: %j',
    (parts) => expect(readCalendar(parts)).toBeUndefined(),
  )
})
