/** An expected failure: what went wrong, and what the person can do about it. */
export class StepError extends Error {
  /**
   * @param {string} message what failed
   * @param {string} remedy what to do
   * @param {string} [details] output that shows why
   */
  constructor(message, remedy, details) {
    super(message, details ? { cause: new Error(details) } : undefined)
    this.remedy = remedy
    this.details = details
  }
}

/** @param {number} since milliseconds, as of `performance.now()` */
const took = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step of a start and prints its outcome with its time.
 * @template T
 * @param {string} name what the step does, as a person reads it
 * @param {(note: (text: string) => void) => T | Promise<T>} action `note` adds a word to the line
 * @returns {Promise<T>}
 */
export async function step(name, action) {
  const since = performance.now()
  let remark = ''
  try {
    const result = await action((text) => (remark = ` – ${text}`))
    console.log(`  ✓ ${name}${remark}  (${took(since)})`)
    return result
  } catch (error) {
    console.log(`  ✗ ${name}  (${took(since)})`)
    throw error
  }
}

/**
 * Explains a failure and ends the process with exit code 1.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  if (error instanceof StepError) {
    if (error.details) console.error(`\n${error.details}`)
    console.error(`\n${error.message}\n${error.remedy}\n`)
  } else {
    console.error('\nSomething unforeseen failed:', error)
  }
  process.exit(1)
}
