import type { Saved } from './gate'

/** Tries before a save gives up against others that save the same item; each lost try means that one of them succeeded. */
const maxTries = 200

/** Tries until nobody else saved between reading and writing. */
export async function untilSaved(attempt: () => Promise<Saved>): Promise<Exclude<Saved, 'moved'>> {
  for (let tries = 0; tries < maxTries; tries++) {
    const saved = await attempt()
    if (saved !== 'moved') return saved
  }
  throw new Error('The item could not be saved: too many others save it.')
}
