const key = Symbol.for('communique.presence')

/** What a database adapter knows of its database beyond its operations. */
export type Presence = {
  /** Throws when the database is no longer where it was opened, though an open file may still answer. */
  ensure: () => void
  /** What the last operations met: nothing once one has succeeded. */
  trouble: () => string | undefined
}

/** Hangs it on an adapter, where every copy of this module finds it. */
export function installPresence(adapter: object, presence: Presence): void {
  Object.assign(adapter, { [key]: presence })
}

/** The presence of an adapter's database; nothing for an adapter that doesn't keep it. */
export function presenceOf(adapter: object): Presence | undefined {
  return (adapter as Record<symbol, Presence | undefined>)[key]
}
