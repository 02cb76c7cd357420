import { describe, expect, it } from 'vitest'
import { hashOf, type Link } from '../historian'
import { emptyJournal, type Journal } from '../journal'
import { proveLine } from './line'
import type { RecordRow } from './record'

/** Three saves of the English: two tokens come, and the third gives back the text of the first. */
const link = (revision: number, tokens: string[], before: string[]): Link => ({
  revision,
  revisions: { facts: 1, en: revision },
  added: { en: tokens.filter((token) => !before.includes(token)) },
  removed: { en: before.filter((token) => !tokens.includes(token)) },
  theme: {},
  lead: { en: hashOf(tokens.join(' ')) },
  edition: 1,
})
const links = () => [link(1, ['a'], []), link(2, ['a', 'b'], ['a']), link(3, ['a'], ['a', 'b'])]
const saved = (token: string, revision: number): Journal => ({
  ...emptyJournal(),
  saves: [{ token, item: 'i', language: 'en', status: 200, ms: 1, revision }],
})
const record = (action: string): Map<string, RecordRow[]> =>
  new Map([['i', [{ sequence: 3, action, language: 'en', toRevision: 3, detail: null }]]])
const broken = (own: Link[], journal: Journal, action = 'restore') =>
  proveLine(new Map([['i', own]]), journal, record(action))
    .filter((one) => one.broken.length)
    .map(({ promise }) => promise)

describe('the proof of a history', () => {
  it('holds for a line whose text went by a restore', () => {
    expect(broken(links(), saved('b', 2))).toEqual([])
  })

  it('sees a text that went by a save', () => {
    expect(broken(links(), saved('b', 2), 'save')).toEqual([expect.stringMatching(/no text went/u)])
  })

  it('sees an acknowledged save that isn’t there', () => {
    expect(broken(links(), saved('c', 2))).toEqual([
      expect.stringMatching(/every acknowledged save/u),
    ])
  })

  it('sees a gap and a double', () => {
    const [first, second, third] = links() as [Link, Link, Link]
    expect(broken([first, third], saved('a', 1))).toContain(
      'each history row is the child of the one before',
    )
    expect(broken([first, second, second, third], saved('a', 1))).toContain(
      'each history row is the child of the one before',
    )
  })

  it('sees a save that changed two languages', () => {
    const both = { ...link(2, ['a', 'b'], ['a']), lead: { en: hashOf('a b'), ru: hashOf('в') } }
    expect(broken([link(1, ['a'], []), both], saved('b', 2))).toEqual([
      'each save changed one language, or facts, and nothing else',
    ])
  })
})
