/**
 * JSON with sorted keys and without empty members, so that equal values have equal text whatever
 * order they were written in (the idea of RFC 8785, enough for comparing and hashing our own data).
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null) return undefined
    if (typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(
      Object.entries(inner as object).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  })
}
