const deadline = 10_000

/**
 * Ends a server on SIGTERM or SIGINT without dropping a request: it accepts nothing new, answers
 * what it has begun, and exits with code 0. A second signal, or ten seconds, end it at once.
 * @param {import('node:http').Server} server
 * @param {import('pino').Logger} log
 * @param {() => Promise<unknown>} close what to close once the last request is answered
 */
export function drainOnSignals(server, log, close) {
  let draining = false
  // Kept-alive connections would otherwise hold the server open after their current request.
  server.prependListener('request', (_req, res) => {
    if (draining) res.setHeader('connection', 'close')
  })
  const drain = (signal) => {
    if (draining) process.exit(0)
    draining = true
    log.info({ signal }, 'draining')
    setTimeout(() => {
      log.warn('requests were still open at the deadline')
      process.exit(0)
    }, deadline).unref()
    server.close(async () => {
      await close().catch((error) => log.error({ err: error }, 'closing failed'))
      log.info('stopped')
      process.exit(0)
    })
    server.closeIdleConnections()
    // A response that had begun before the signal can no longer announce the end of its connection.
    setInterval(() => server.closeIdleConnections(), 100).unref()
  }
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
}
