import { connect, createServer, type Socket } from 'node:net'

/** A wire to a server that can be cut, as when the server is stopped, and mended again. */
export type Wire = {
  port: number
  /** Drops every connection and takes no new one. */
  cut(): Promise<void>
  mend(): Promise<void>
  /** Cuts the wire in front of the first message that contains a text; resolves when that happened. */
  cutBefore(text: string): Promise<void>
  /** Holds back the answer to the first message that contains a text, until it is released. */
  hold(text: string): { held: Promise<void>; release: () => void }
  close(): Promise<void>
}

type Watch = { text: string; seen: (from: Socket) => boolean }

/** Lays a wire to a server on this machine. */
export async function layWire(target: { host: string; port: number }): Promise<Wire> {
  const sockets = new Set<Socket>()
  const watches = new Set<Watch>()

  const server = createServer((near) => {
    const far = connect(target)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.once('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    near.on('data', (chunk) => {
      for (const watch of watches)
        if (chunk.includes(watch.text)) {
          watches.delete(watch)
          if (!watch.seen(far)) return
        }
      far.write(chunk)
    })
    far.on('data', (chunk) => near.write(chunk))
  })
  const listen = (port: number) =>
    new Promise<number>((resolve) =>
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
  const port = await listen(0)
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    port,
    cut,
    mend: async () => void (await listen(port)),
    cutBefore: (text) =>
      new Promise((resolve) =>
        watches.add({
          text,
          seen: () => {
            void cut().then(resolve)
            return false
          },
        }),
      ),
    hold: (text) => {
      let release = () => {}
      const held = new Promise<void>((resolve) =>
        watches.add({
          text,
          seen: (far) => {
            far.pause()
            release = () => far.resume()
            resolve()
            return true
          },
        }),
      )
      return { held, release: () => release() }
    },
    close: cut,
  }
}
