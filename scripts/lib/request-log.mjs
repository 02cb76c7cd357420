import { randomUUID } from 'node:crypto'

const saneId = /^[\w.-]{8,128}$/
const quiet = /^\/(_next\/|livez$|readyz$|api\/renewals$)/
const tokenInPath = /^(\/admin\/reset\/|\/admin\/[\w-]+\/verify\/|\/api\/[\w-]+\/verify\/).+/

/**
 * The path of a request as a log may keep it: no query (it holds what people search for), no
 * one-time token.
 * @param {string} url
 */
export function loggedPath(url) {
  return url.split('?', 1)[0].replace(tokenInPath, '$1[redacted]')
}

/**
 * Gives a request its id, on the way in and out, and logs one line when it has been answered.
 * @param {import('pino').Logger} log
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
export function trackRequest(log, req, res) {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && saneId.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  res.setHeader('x-request-id', id)
  const since = performance.now()
  // Next rewrites req.url on its way.
  const path = loggedPath(req.url ?? '')
  res.once('close', () => {
    const status = res.statusCode
    const level = status >= 500 ? 'error' : quiet.test(path) ? 'debug' : 'info'
    const ms = Math.round(performance.now() - since)
    const aborted = res.writableFinished ? undefined : true
    log[level]({ id, method: req.method, path, status, ms, aborted }, 'request')
  })
  return id
}
