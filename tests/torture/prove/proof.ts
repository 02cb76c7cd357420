/** One promise, how often it was looked at, and each time it was broken. */
export type Proof = { promise: string; checked: number; broken: string[] }

export const proof = (promise: string): Proof => ({ promise, checked: 0, broken: [] })

export function expectThat(one: Proof, holds: boolean, what: string): void {
  one.checked++
  if (!holds) one.broken.push(what)
}
