import { spawnSync } from 'node:child_process'

/** Whether a font of this machine has Simplified Chinese: without one a browser shows empty boxes. */
export function hasHanFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}
