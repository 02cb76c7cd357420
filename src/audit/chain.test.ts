import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, seal, startWalk, verifyChain, writeAnchor } from './chain'
import type { Entry, Head, Row } from './row'

fc.configureGlobal({ numRuns: 40 })

const entry = fc.record<Entry>({
  key: fc.uuid(),
  action: fc.constantFrom('create', 'save', 'publish', 'signIn'),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  personName: fc.option(fc.string()),
  item: fc.option(fc.uuid()),
  language: fc.option(fc.constantFrom('en' as const, 'ru' as const, 'zh' as const)),
  toRevision: fc.option(fc.nat()),
  changed: fc.option(fc.string()),
})

const chainOf = (entries: Entry[]) =>
  entries.reduce<Row[]>((rows, one) => [...rows, seal(one, rows.at(-1) ?? null)], [])
const chain = fc.array(entry, { minLength: 2, maxLength: 12 }).map(chainOf)
/** A chain, and two different places in it. */
const chainAndPlaces = chain.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray([...rows.keys()], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
      [number, number]
    >,
  ),
)
const head = (rows: Row[]): Head[] =>
  rows.slice(-1).map(({ sequence, hash }) => ({ sequence, hash }))
const bySequence = (rows: Row[]) => [...rows].sort((a, b) => a.sequence - b.sequence)

describe('the chain', () => {
  it('holds as it was written, also with dates and empty fields as another database returns them', () => {
    fc.assert(
      fc.property(chain, (rows) => {
        expect(verifyChain(rows, head(rows))).toBeNull()
        const returned = rows.map((row) => ({
          ...row,
          at: new Date(row.at) as unknown as string,
          detail: null,
          language: row.language ?? undefined,
        }))
        expect(verifyChain(returned, head(rows))).toBeNull()
      }),
    )
  })

  it('names the row of which any field was changed', () => {
    const fields = ['key', 'action', 'at', 'personName', 'item', 'changed', 'detail'] as const
    fc.assert(
      fc.property(chainAndPlaces, fc.constantFrom(...fields), (input, field) => {
        const [rows, [at]] = input
        const changed = rows.map((row, index) =>
          index === at ? { ...row, [field]: `${row[field]} changed` } : row,
        )
        expect(verifyChain(changed)).toEqual({ sequence: at + 1, what: 'changed' })
      }),
    )
  })

  it('names a row that was changed with its hash, by the row after it or by the head', () => {
    fc.assert(
      fc.property(chainAndPlaces, ([rows, [at]]) => {
        const changed = rows.map((row, index) => {
          if (index !== at) return row
          const other = { ...row, detail: 'another' }
          return { ...other, hash: hashOf(other) }
        })
        expect(verifyChain(changed, head(rows))).toEqual({ sequence: at + 1, what: 'changed' })
      }),
    )
  })

  it('names the row that was removed; of the last rows, by the head', () => {
    fc.assert(
      fc.property(chainAndPlaces, ([rows, [at]]) => {
        const fewer = rows.filter((_, index) => index !== at)
        const what = at === rows.length - 1 ? 'cut' : 'missing'
        expect(verifyChain(fewer, head(rows))).toEqual({ sequence: at + 1, what })
      }),
    )
  })

  it('finds two rows that were exchanged, in place or in number', () => {
    fc.assert(
      fc.property(chainAndPlaces, ([rows, [a, b]]) => {
        const inPlace = [...rows]
        inPlace[a] = rows[b]!
        inPlace[b] = rows[a]!
        expect(verifyChain(inPlace)).not.toBeNull()
        const inNumber = rows.map((row, index) => {
          if (index === a) return { ...row, sequence: b + 1 }
          return index === b ? { ...row, sequence: a + 1 } : row
        })
        expect(verifyChain(bySequence(inNumber))).toMatchObject({
          sequence: Math.min(a, b) + 1,
          what: 'changed',
        })
      }),
    )
  })

  it('starts from the anchor where retention removed the oldest rows, and from nowhere else', () => {
    fc.assert(
      fc.property(chainAndPlaces, entry, ([rows, [at]], one) => {
        const { sequence, hash } = rows[at]!
        const detail = writeAnchor({ sequence, hash })
        const all = [...rows, seal({ ...one, action: 'retention', detail }, rows.at(-1)!)]
        const kept = all.slice(at + 1)
        expect(verifyChain(kept, head(all))).toBeNull()
        // Removal that a crash cut short.
        expect(verifyChain(all.slice(at))).toBeNull()
        expect(verifyChain(all.slice(at + 2), head(all))).not.toBeNull()
        expect(
          verifyChain(
            kept.filter(({ action }) => action !== 'retention'),
            head(all),
          ),
        ).not.toBeNull()
      }),
    )
  })

  it('can’t tell a tail that was cut off when no head was noted', () => {
    const rows = chainOf(fc.sample(entry, 3))
    expect(verifyChain(rows.slice(0, 2))).toBeNull()
  })

  it('tells an empty record from one of which everything was removed', () => {
    expect(startWalk(null).end()).toBeNull()
    expect(startWalk(null, [{ sequence: 3, hash: 'x' }]).end()).toEqual({
      sequence: 1,
      what: 'cut',
    })
  })
})
