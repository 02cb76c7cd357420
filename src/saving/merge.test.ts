import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { merge } from './merge'

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'kind', type: 'text' },
  { name: 'place', type: 'text' },
  {
    name: 'sessions',
    type: 'array',
    flattenedFields: [
      { name: 'time', type: 'text' },
      { name: 'title', type: 'text', localized: true },
    ],
  },
] as unknown as FlattenedField[]

const one = { language: 'ru', facts: true }
const base = {
  title: { en: 'A', ru: 'А' },
  kind: 'news',
  place: 'Tashkent',
  sessions: [
    { id: '1', time: '09:00', title: { en: 'First', ru: 'Первая' } },
    { id: '2', time: '10:00', title: { en: 'Second', ru: 'Вторая' } },
  ],
}
type Doc = typeof base
const copy = (change: (doc: Doc) => void): Doc => {
  const doc = structuredClone(base)
  change(doc)
  return doc
}

describe('merging a write of one language', () => {
  it('keeps what others stored in other languages and in facts that the writer left alone', () => {
    const mine = copy((doc) => {
      doc.title.ru = 'Б'
      doc.kind = 'speech'
    })
    const theirs = copy((doc) => {
      doc.title.en = 'B'
      doc.place = 'Astana'
    })
    expect(merge(fields, { base, mine, theirs }, one)).toMatchObject({
      title: { en: 'B', ru: 'Б' },
      kind: 'speech',
      place: 'Astana',
    })
  })

  it('pairs cells by row, not by position, when a colleague moved the rows', () => {
    const theirs = copy((doc) => void doc.sessions.reverse())
    const mine = copy((doc) => {
      doc.sessions[0]!.title.ru = 'Начало'
    })
    expect(merge(fields, { base, mine, theirs }, one).sessions).toEqual([
      { id: '2', time: '10:00', title: { en: 'Second', ru: 'Вторая' } },
      { id: '1', time: '09:00', title: { en: 'First', ru: 'Начало' } },
    ])
  })

  it('moves rows and keeps what a colleague translated meanwhile', () => {
    const theirs = copy((doc) => {
      doc.sessions[0]!.title.en = 'Opening'
    })
    const mine = copy((doc) => {
      doc.sessions.reverse()
      doc.sessions[0]!.time = '11:00'
    })
    expect(merge(fields, { base, mine, theirs }, one).sessions).toEqual([
      { id: '2', time: '11:00', title: { en: 'Second', ru: 'Вторая' } },
      { id: '1', time: '09:00', title: { en: 'Opening', ru: 'Первая' } },
    ])
  })

  it('writes no fact when it may not', () => {
    const mine = copy((doc) => {
      doc.kind = 'speech'
      doc.title.ru = 'Б'
    })
    const merged = merge(fields, { base, mine, theirs: base }, { language: 'ru', facts: false })
    expect(merged).toMatchObject({ kind: 'news', title: { en: 'A', ru: 'Б' } })
  })

  it('never moves another language, whatever the three versions hold', () => {
    const title = fc.record({ en: fc.string(), ru: fc.string(), zh: fc.string() })
    fc.assert(
      fc.property(title, title, title, (from, to, stored) => {
        const merged = merge(
          fields,
          { base: { title: from }, mine: { title: to }, theirs: { title: stored } },
          one,
        )
        expect(merged.title).toMatchObject({ en: stored.en, zh: stored.zh })
        expect((merged.title as Doc['title']).ru).toBe(to.ru === from.ru ? stored.ru : to.ru)
      }),
    )
  })
})
