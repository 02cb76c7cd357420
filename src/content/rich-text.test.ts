import { expect, it } from 'vitest'
import { richReferences } from './rich-text'
import type { RichNode } from './shapes'

const link = (fields: object): RichNode => ({ type: 'link', fields, children: [] })
const internal = (relationTo: string, value: unknown) =>
  link({ linkType: 'internal', doc: { relationTo, value } })
const root = (...children: RichNode[]): RichNode => ({ type: 'root', children })

it('finds links to items and people quoted, at any depth and once each', () => {
  const cell: RichNode = { type: 'tablecell', children: [internal('documents', 'd1')] }
  const quotation = { type: 'block', fields: { blockType: 'quotation', speaker: 'p1', text: '…' } }
  const text = root(
    { type: 'paragraph', children: [internal('news', 'n1'), internal('news', 'n1')] },
    { type: 'table', children: [{ type: 'tablerow', children: [cell] }] },
    quotation,
  )
  expect(richReferences(text)).toEqual({
    links: [
      ['news', 'n1'],
      ['documents', 'd1'],
    ],
    speakers: ['p1'],
  })
})

it('leaves out links that lead elsewhere or nowhere', () => {
  const text = root(
    link({ linkType: 'custom', url: 'https://example.org' }),
    internal('users', 'u1'),
    internal('news', null),
  )
  expect(richReferences(text)).toEqual({ links: [], speakers: [] })
})
