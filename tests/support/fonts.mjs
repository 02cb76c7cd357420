import { spawnSync } from 'node:child_process'

const has = (pattern) => {
  const { stdout } = spawnSync('fc-list', [pattern, 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

/** Whether a font of this machine has Simplified Chinese: without one a browser shows empty boxes. */
export const hasHanFont = () => has(':lang=zh-cn')

/** Whether a browser finds one of the fonts that the site's Latin and Cyrillic are made for. */
export const hasTextFont = () =>
  ['Segoe UI', 'Roboto', 'Noto Sans', 'Liberation Sans'].some((name) => has(name))
