import { describe, expect, it } from 'vitest'
import { statusOn } from './status-on'

const statuses = [
  { kind: 'observer', of: 'sco', from: '2005-07-05T12:00:00Z', to: '2017-06-08T12:00:00Z' },
  { kind: 'member', of: 'sco', from: '2017-06-09T12:00:00Z' },
  { kind: 'partner', of: 'asean', from: '2018-01-01T12:00:00Z' },
]

describe('the status of a body on a day', () => {
  it('is the one of that day', () => {
    expect(statusOn(statuses, '2016-11-02T12:00:00Z')?.kind).toBe('observer')
    expect(statusOn(statuses, '2017-11-02T12:00:00Z')?.kind).toBe('member')
    expect(statusOn(statuses, '2001-06-15T12:00:00Z')).toBeUndefined()
  })

  it('is told apart by the body it is of', () => {
    expect(statusOn(statuses, '2020-01-01T12:00:00Z', 'sco')?.kind).toBe('member')
    expect(statusOn(statuses, '2020-01-01T12:00:00Z', 'asean')?.kind).toBe('partner')
    expect(statusOn(statuses, '2020-01-01T12:00:00Z', 'un')).toBeUndefined()
  })
})
