type Call = { name: string; args: Record<string, unknown> }

/**
 * Payload would stop whoever types into an item that was saved since they opened it, in whatever
 * language, and offer nothing but to load it anew. Here a save merges by language, and what it can't
 * merge is asked then; so forms never ask whether they are stale.
 */
export function withoutStaleCheck<Args extends Call>(call: Args): Args {
  if (call.name !== 'form-state') return call
  return { ...call, args: { ...call.args, checkForStaleData: false } }
}
