/**
 * Why a database can't do what it is asked for: it has no room left, another process keeps it
 * locked, or it doesn't answer at all.
 */
export type Trouble = 'full' | 'locked' | 'gone'

/** Result codes of SQLite (sqlite.org/rescode.html) and of file systems, extended ones by their beginning. */
const codes: [RegExp, Trouble][] = [
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/u, 'full'],
  [/^SQLITE_(?:BUSY|LOCKED)/u, 'locked'],
  [/^(?:SQLITE_(?:CANTOPEN|IOERR|READONLY|NOTADB|CORRUPT)|CLIENT_CLOSED|EROFS|EIO)/u, 'gone'],
]

/** Names of errors of the MongoDB driver and of Mongoose; both write them out, so a build keeps them. */
const names =
  /^(?:Mongo(?:ose)?ServerSelectionError|MongoNetwork\w*Error|MongoNotConnectedError|MongoTopologyClosedError|MongoPool\w+Error|PoolCleared\w*Error|MongoWaitQueueTimeoutError|MongoClientClosedError)$/u

/** Error codes of a MongoDB server (its error_codes.yml). */
const serverCodes = new Map<number, Trouble>([
  [14031, 'full'], // OutOfDiskSpace
  [24, 'locked'], // LockTimeout
  [50, 'locked'], // MaxTimeMSExpired
  [91, 'gone'], // ShutdownInProgress
  [189, 'gone'], // PrimarySteppedDown
  [10107, 'gone'], // NotWritablePrimary
  [11600, 'gone'], // InterruptedAtShutdown
  [11602, 'gone'], // InterruptedDueToReplStateChange
  [13435, 'gone'], // NotPrimaryNoSecondaryOk
  [13436, 'gone'], // NotPrimaryOrSecondary
])

/**
 * Tells from an error, or from what caused it, whether the database was at fault and how.
 *
 * @returns nothing for every other error
 */
export function troubleOf(error: unknown): Trouble | undefined {
  let one = error
  for (let depth = 0; depth < 5 && one instanceof Object; depth++) {
    const { code, name, message, data, cause } = one as {
      code?: unknown
      name?: string
      message?: string
      data?: { code?: unknown; trouble?: Trouble } | null
      cause?: unknown
    }
    if (data?.code === 'unavailable') return data.trouble
    if (typeof code === 'number' && serverCodes.has(code)) return serverCodes.get(code)
    if (typeof code === 'string') {
      const found = codes.find(([form]) => form.test(code))
      if (found) return found[1]
    }
    if (names.test(name ?? '')) return 'gone'
    // Mongoose waits for a lost connection to come back, and gives up with a plain error.
    if (/buffering timed out after/u.test(message ?? '')) return 'gone'
    one = cause
  }
  return undefined
}
