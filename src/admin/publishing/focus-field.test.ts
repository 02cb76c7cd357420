import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { tabOf } from './focus-field'

const fields = [
  { name: 'label', type: 'text' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: [{ name: 'title', type: 'text' }] },
      { label: 'Facts', fields: [{ name: 'leadImage', type: 'upload' }] },
    ],
  },
] as unknown as ClientField[]

it('knows which tab to open for the field that a reason names', () => {
  expect(tabOf(fields, 'title')).toBe(0)
  expect(tabOf(fields, 'leadImage')).toBe(1)
  expect(tabOf(fields, 'label')).toBe(-1)
})
