/** Tries before a save gives up against others that save the same item; each lost try means that one of them succeeded. */
const maxTries = 200

/** Tries until nobody else saved between reading and writing. */
export async function untilSaved<Result>(
  attempt: () => Promise<Result | 'moved'>,
): Promise<Exclude<Result, 'moved'>> {
  for (let tries = 0; tries < maxTries; tries++) {
    const saved = await attempt()
    if (saved !== 'moved') return saved as Exclude<Result, 'moved'>
  }
  throw new Error('The item could not be saved: too many others save it.')
}
