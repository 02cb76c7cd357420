import { expect, it } from 'vitest'
import { contrast, isHex } from './contrast'

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
})

it('knows a colour from other text', () => {
  expect(['#0b4f86', '#FFFFFF'].every(isHex)).toBe(true)
  expect(['red', '#fff', '#0b4f86;}', ' #0b4f86', 7].some(isHex)).toBe(false)
})
