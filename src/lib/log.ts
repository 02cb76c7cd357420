import { pino } from 'pino'
import { env } from '@/env'

/** Keys that may carry secrets; their values never reach a log, at the top or one level down. */
const secretKeys = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'apiKey',
  'hash',
  'salt',
]

/** The process's log: one JSON object a line on standard output. Give ids, never page content. */
export const log = pino({
  level: env.logLevel,
  base: undefined,
  redact: {
    paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    censor: '[redacted]',
  },
})
