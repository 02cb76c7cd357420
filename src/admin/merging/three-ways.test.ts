import { expect, it } from 'vitest'
import { isDecided, outcome } from './decisions'
import { together, type Shape } from './parts'
import { isSettled, threeWays } from './three-ways'

const fields: Shape[] = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'lead', type: 'textarea', localized: true },
          { name: 'body', type: 'richText', localized: true },
        ],
      },
      {
        fields: [
          { name: 'kind', type: 'select' },
          { name: 'mentions', type: 'group', fields: [{ name: 'people', type: 'relationship' }] },
          {
            name: 'posts',
            type: 'array',
            fields: [
              { name: 'from', type: 'date' },
              { name: 'title', type: 'text', localized: true },
            ],
          },
        ],
      },
    ],
  },
  { name: 'revision', type: 'number' },
]

const text = (...blocks: string[]) => ({
  root: { type: 'root', children: blocks.map((one) => ({ type: 'paragraph', text: one })) },
})
const sides = (base: object | null, mine: object, theirs: object) =>
  Object.fromEntries(
    threeWays(fields, base as never, mine as never, theirs as never).map((one) => [
      one.path,
      one.side,
    ]),
  )

it('leaves to people only what both changed, and differently', () => {
  const base = { title: 'a', lead: 'l', kind: 'news', mentions: { people: ['1'] }, revision: 1 }
  const mine = { ...base, title: 'mine', kind: 'speech', lead: 'the same' }
  const theirs = {
    ...base,
    title: 'theirs',
    lead: 'the same',
    mentions: { people: ['1', '2'] },
    revision: 2,
  }
  expect(sides(base, mine, theirs)).toEqual({
    title: 'both',
    kind: 'mine',
    'mentions.people': 'theirs',
  })
})

it('takes nothing, empty and missing for one', () => {
  expect(sides({}, { title: '', mentions: {}, posts: [] }, { title: null })).toEqual({})
})

it('leaves every difference to people when nobody knows what the form started from', () => {
  expect(sides(null, { title: 'a', kind: 'x' }, { title: 'b' })).toEqual({
    title: 'both',
    kind: 'both',
  })
})

it('pairs the cells of rows by id, so that a moved row keeps both people’s words', () => {
  const base = {
    posts: [
      { id: '1', title: 'one' },
      { id: '2', title: 'two' },
    ],
  }
  const mine = {
    posts: [
      { id: '1', title: 'ONE' },
      { id: '2', title: 'two' },
    ],
  }
  const theirs = {
    posts: [
      { id: '2', title: 'TWO' },
      { id: '1', title: 'one' },
    ],
  }
  const differences = threeWays(fields, base, mine, theirs)
  expect(sides(base, mine, theirs)).toEqual({
    posts: 'theirs',
    'posts#1.title': 'mine',
    'posts#2.title': 'theirs',
  })
  const values = new Map(differences.map((one) => [one.path, outcome(one)]))
  expect(together(fields, mine, values).posts).toEqual([
    { id: '2', from: null, title: 'TWO' },
    { id: '1', from: null, title: 'ONE' },
  ])
})

it('keeps the cells of a row that only one side has', () => {
  const base = { posts: [{ id: '1', title: 'one' }] }
  const theirs = { posts: [...base.posts, { id: '2', title: 'two' }] }
  const mine = { posts: [{ id: '1', title: 'ONE' }] }
  const values = new Map(
    threeWays(fields, base, mine, theirs).map((one) => [one.path, outcome(one)]),
  )
  expect(together(fields, mine, values).posts).toEqual([
    { id: '1', from: null, title: 'ONE' },
    { id: '2', from: null, title: 'two' },
  ])
})

it('merges formatted text by itself where different blocks were changed', () => {
  const [difference] = threeWays(
    fields,
    { body: text('1', '2', '3') },
    { body: text('1 mine', '2', '3') },
    { body: text('1', '2', 'new', '3 theirs') },
  )
  expect(difference && isSettled(difference)).toBe(true)
  expect(difference && outcome(difference)).toEqual(text('1 mine', '2', 'new', '3 theirs'))
})

it('asks about a block that both changed, and about no other', () => {
  const [difference] = threeWays(
    fields,
    { body: text('1', '2', '3') },
    { body: text('1 mine', '2 mine', '3') },
    { body: text('1', '2 theirs', '3') },
  )
  if (!difference) throw new Error('no difference')
  expect(difference.chunks?.map(({ side }) => side)).toEqual(['mine', 'both', 'same'])
  expect(isDecided(difference, {})).toBe(false)
  const decision = { blocks: { 1: 'both' as const } }
  expect(isDecided(difference, decision)).toBe(true)
  expect(outcome(difference, decision)).toEqual(text('1 mine', '2 mine', '2 theirs', '3'))
})

it('takes what a person wrote anew', () => {
  const [difference] = threeWays(fields, { title: 'a' }, { title: 'b' }, { title: 'c' })
  expect(difference && outcome(difference, { take: 'edited', text: 'b and c' })).toBe('b and c')
})
