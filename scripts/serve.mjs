import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { listenAddress } from './lib/address.mjs'
import { answerFailuresWith, backSoonPage } from './lib/back-soon.mjs'
import { environment } from './lib/dotenv.mjs'
import { drainOnSignals } from './lib/drain.mjs'
import { keepRenewing } from './lib/keep-renewing.mjs'
import { trackRequest } from './lib/request-log.mjs'
import { root } from './lib/root.mjs'
import { askEachTime } from './lib/shared-caches.mjs'

/**
 * Serves the built site. It is Next's own request handler, the one of `next start`, in a server
 * of ours, which gives requests their ids and log lines and drains on SIGTERM.
 * @param {{port: number, host: string}} address
 * @returns {Promise<{port: number}>} once it listens
 */
export async function serve({ port, host }) {
  process.env.NODE_ENV = 'production'
  const [{ default: next }, { pino }] = await Promise.all([import('next'), import('pino')])
  const log = pino({ level: process.env.LOG_LEVEL || 'info', base: undefined })
  const app = next({ dev: false, dir: root, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const backSoon = backSoonPage(root)

  const server = createServer((req, res) => {
    const id = trackRequest(log, req, res)
    askEachTime(res)
    answerFailuresWith(req, res, backSoon)
    handle(req, res).catch((error) => {
      log.error({ id, err: error }, 'request failed')
      if (!res.headersSent) {
        res.statusCode = 500
        res.setHeader('content-type', 'text/html; charset=utf-8')
      }
      res.end()
    })
  })
  // Longer than the usual idle time of a proxy in front, so that it never reuses a closed connection.
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  drainOnSignals(server, log, () => app.close())

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen({ port, host }, () => resolve(undefined))
  })
  const bound = server.address()
  log.info({ port: bound.port, host }, 'listening')
  keepRenewing(server, log)
  return { port: bound.port }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root)
  Object.assign(process.env, environment(root))
  await serve(listenAddress(process.env))
}
