import { createConnection, createServer } from 'node:net'
import { whoListens } from './who-listens.mjs'
import { StepError } from './step.mjs'

/** @returns {Promise<string | undefined>} the error code of trying to listen */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

/** Some systems let two programs share a port on different addresses; then somebody answers. */
function somebodyAnswers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    const answer = (value) => resolve(value) ?? socket.destroy()
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
    socket.setTimeout(500, () => answer(false))
  })
}

async function freePortAfter(port, host) {
  for (let next = port + 1; next < port + 50; next++) {
    if (!(await tryToListen(next, host)) && !(await somebodyAnswers(next))) return next
  }
  return port + 50
}

/**
 * Makes sure that we can listen here, before the long work begins.
 * @param {{port: number, host: string}} address
 * @throws {StepError} naming who has the port, and another that is free
 */
export async function ensurePortFree({ port, host }) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StepError('PORT is not a port number.', 'Set it to a number from 1 to 65535.')
  }
  const code = await tryToListen(port, host)
  if (!code && (port === 0 || !(await somebodyAnswers(port)))) return
  if (code && code !== 'EADDRINUSE') {
    const why = code === 'EACCES' ? 'this user may not use that port' : code
    throw new StepError(
      `Can't listen on ${host}, port ${port}: ${why}.`,
      'Choose another port or address, for example: PORT=3000 HOST=127.0.0.1 npm start',
    )
  }
  const holder = await whoListens(port)
  const free = await freePortAfter(port, host)
  throw new StepError(
    `Port ${port} is taken${holder ? ` by ${holder}` : ''}.`,
    `Stop that program, or use another port: PORT=${free} npm start`,
  )
}
