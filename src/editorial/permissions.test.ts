import { describe, expect, it } from 'vitest'
import { may, type Act } from './permissions'

const acts: Act[] = [
  'read',
  'create',
  'writeLanguage',
  'writeFacts',
  'publish',
  'withdraw',
  'trash',
  'readRecord',
  'arrange',
  'configure',
  'manageUsers',
]

describe('permissions', () => {
  it('lets a visitor do nothing', () => {
    for (const act of acts) expect(may(undefined, act)).toBe(false)
  })
  it('lets an editor do everything but manage users and speak for the site', () => {
    expect(acts.filter((act) => !may({ role: 'editor' }, act))).toEqual([
      'configure',
      'manageUsers',
    ])
  })
  it('holds a translator to reading and to the languages that are theirs', () => {
    const translator = { role: 'translator', languages: ['ru'] } as const
    const person = { ...translator, languages: [...translator.languages] }
    expect(acts.filter((act) => may(person, act, 'ru'))).toEqual(['read', 'writeLanguage'])
    expect(may(person, 'writeLanguage', 'zh')).toBe(false)
  })
})
