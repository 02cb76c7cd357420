import type { TextFieldSingleValidation } from 'payload'
import { contrast, isHex, type Hex } from '@/lib/contrast'

/** What the site's own colours stand on, as src/app/tokens.css has it; a test holds the two together. */
export const grounds = {
  light: { paper: '#ffffff', tint: '#f2f5f8' },
  dark: { paper: '#10161e', tint: '#19222d' },
  /** Letters on the band, bright and quiet, in both themes. */
  band: { light: '#ffffff', lightQuiet: '#c2d2e4', dark: '#e6ebf1', darkQuiet: '#a8b4c2' },
} as const satisfies Record<string, Record<string, Hex>>

/** WCAG 2.2, success criterion 1.4.3. */
const least = 4.5

/** A colour that links and buttons can be in: read on paper and in boxes of its theme. */
export const accentFor = (theme: 'light' | 'dark') => on(Object.values(grounds[theme]))

/** A colour that the head and the foot of pages can be in, under their light letters. */
export const bandColour = on(Object.values(grounds.band))

function on(others: readonly Hex[]): TextFieldSingleValidation {
  return (value, { req }) => {
    if (!value) return true
    if (!isHex(value)) return req.t('communique:invalid.colour' as never)
    const worst = Math.min(...others.map((other) => contrast(value, other)))
    if (worst >= least) return true
    // Rounded down: 4.49 isn't enough, and mustn't look it.
    const ratio = (Math.floor(worst * 10) / 10).toFixed(1)
    return req.t('communique:invalid.contrast' as never, { ratio, least: least.toFixed(1) })
  }
}
