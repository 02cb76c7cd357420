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

/**
 * Whether two values have the same canonical text, without writing it down: most of what is compared
 * is equal, and often the very same.
 */
export function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [plain(a), plain(b)]
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object') return false
  if (left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right))
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((one, index) => isSame(one, right[index]))
    )
  const [mine, theirs] = [left as Record<string, unknown>, right as Record<string, unknown>]
  return (
    Object.keys(mine).every((key) => isSame(mine[key], theirs[key])) &&
    Object.keys(theirs).every((key) => key in mine || isSame(undefined, theirs[key]))
  )
}

/** What JSON would write: dates and ids of the database as text, `null` for nothing. */
function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return value
  const { toJSON } = value as { toJSON?: () => unknown }
  return typeof toJSON === 'function' ? toJSON.call(value) : value
}
