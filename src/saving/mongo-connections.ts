type Args = unknown[]

/** A connection of MongoDB's driver, as far as it matters here. */
type Connection = {
  error?: Error
  once: (event: 'close', listener: () => void) => unknown
  off: (event: 'close', listener: () => void) => unknown
  writeCommand: (...args: Args) => Promise<unknown>
}

type Server = { monitor?: { connection?: Connection | null } }
type Client = { topology?: { s: { servers: Map<string, Server> } } }

const mended = new WeakSet()

/**
 * Makes a command fail whose connection is closed while the command is being written. MongoDB's
 * driver (6.20 to 7.9, `Connection.writeCommand`) then waits for the socket's `drain`, which a closed
 * socket never sends, and no timeout of its own applies. A save that meets this would wait for ever;
 * when its monitor meets this, the driver never looks for the server again, though it has long been
 * back. With eight writers and the wire cut again and again that was one cut in seven.
 *
 * @param client that has connected
 * @returns whether the driver is one that this could be done to
 */
export function failWhenClosed(client: Client): boolean {
  const servers = [...(client.topology?.s.servers.values() ?? [])]
  const connection = servers.map(({ monitor }) => monitor?.connection).find(Boolean)
  if (!connection) return false
  const prototype = Object.getPrototypeOf(connection) as Connection
  if (mended.has(prototype)) return true
  const { writeCommand } = prototype
  if (typeof writeCommand !== 'function') return false
  mended.add(prototype)
  prototype.writeCommand = async function (this: Connection, ...args: Args) {
    let onClose = () => {}
    const closed = new Promise<never>((_resolve, reject) => {
      onClose = () => reject(this.error ?? new Error('connection closed'))
      this.once('close', onClose)
    })
    try {
      return await Promise.race([writeCommand.apply(this, args), closed])
    } finally {
      this.off('close', onClose)
    }
  }
  return true
}
