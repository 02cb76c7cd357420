/** Light, dark, or as the reader's system has it. */
export const themes = ['auto', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** Keeps the reader's choice, and is set only by making it. */
export const themeCookie = 'theme'

/** Whether an untrusted string is a theme. */
export function isTheme(value: unknown): value is Theme {
  return (themes as readonly unknown[]).includes(value)
}
