import { describe, expect, it } from 'vitest'
import { titleOn } from './title-on'

const posts = [
  { title: 'Deputy Secretary-General', from: '2023-01-01T12:00:00Z', to: '2024-12-31T12:00:00Z' },
  { title: 'Secretary-General', from: '2025-01-01T12:00:00Z' },
  { from: '2026-01-01T12:00:00Z' },
]

describe('the title of a person on a day', () => {
  it('is the one of that day, not of today', () => {
    expect(titleOn(posts, '2023-11-08T09:00:00Z')?.title).toBe('Deputy Secretary-General')
    expect(titleOn(posts, '2025-11-20T09:00:00Z')?.title).toBe('Secretary-General')
  })

  it('holds on the first and on the last day', () => {
    expect(titleOn(posts, '2023-01-01T00:00:00Z')?.title).toBe('Deputy Secretary-General')
    expect(titleOn(posts, '2024-12-31T23:59:00Z')?.title).toBe('Deputy Secretary-General')
  })

  it('is none before the first post, and never an empty one', () => {
    expect(titleOn(posts, '2022-06-01T12:00:00Z')).toBeUndefined()
    expect(titleOn(posts, '2026-06-01T12:00:00Z')?.title).toBe('Secretary-General')
  })

  it('is the new one on a day when one ends and another begins', () => {
    const handover = [
      { title: 'Executive Secretary', to: '2004-01-15T12:00:00Z' },
      { title: 'Secretary-General', from: '2004-01-15T12:00:00Z' },
    ]
    expect(titleOn(handover, '2004-01-15T12:00:00Z')?.title).toBe('Secretary-General')
    expect(titleOn(handover, '2004-01-14T12:00:00Z')?.title).toBe('Executive Secretary')
  })
})
