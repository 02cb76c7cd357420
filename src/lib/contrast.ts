/** A colour as `#rrggbb`. */
export type Hex = `#${string}`

const form = /^#[\da-f]{6}$/iu

/** Whether an untrusted string is a colour as `#rrggbb`. */
export function isHex(value: unknown): value is Hex {
  return typeof value === 'string' && form.test(value)
}

/** Relative luminance (WCAG 2.2, definition of that name). */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours (WCAG 2.2, contrast ratio): from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
