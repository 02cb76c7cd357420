import path from 'node:path'
import { type Variables, variables } from './env-schema'

export type Env = {
  port: number
  host: string
  siteUrl: string
  database: { kind: 'sqlite' | 'mongodb'; url: string; subset: boolean }
  /** Absolute. */
  dataDir: string
  /** Absolute; under `dataDir`. */
  mediaDir: string
  secret: string
  demo: boolean
  demoPassword: string
  logLevel: Variables['LOG_LEVEL']
  /** 0 keeps the record for ever. */
  auditRetentionDays: number
  production: boolean
}

const weakSecret = /^(.)\1*$|secret|password|change.?me|example|your.?|communique|123456/i

/**
 * Reads the configuration out of environment variables.
 * @throws one error that names each wrong variable and how to put it right
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  const problems = parsed.success
    ? secretProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (problems.length > 0 || !parsed.data) {
    throw new Error(`The configuration is not usable.\n  ${problems.join('\n  ')}`)
  }
  return derive(parsed.data)
}

/** What is wrong with the secret of a server that the world can reach. */
function secretProblems({ NODE_ENV, PAYLOAD_SECRET }: Variables): string[] {
  if (NODE_ENV !== 'production') return []
  const remedy = 'Use 32 or more random characters, for example from: openssl rand -hex 32'
  if (PAYLOAD_SECRET.length < 32) return [`PAYLOAD_SECRET: too short for production. ${remedy}`]
  if (weakSecret.test(PAYLOAD_SECRET) || new Set(PAYLOAD_SECRET).size < 8) {
    return [`PAYLOAD_SECRET: easily guessed. ${remedy}`]
  }
  return []
}

function derive(given: Variables): Env {
  const dataDir = path.resolve(/* turbopackIgnore: true */ process.cwd(), given.DATA_DIR)
  const uri = given.DATABASE_URI ?? `file:${dataDir}/communique.db`
  const demo = given.DEMO ?? given.DATABASE_URI === undefined
  return {
    port: given.PORT,
    host: given.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    siteUrl: given.SITE_URL ?? `http://localhost:${given.PORT}`,
    database: {
      kind: uri.startsWith('file:') ? 'sqlite' : 'mongodb',
      url: uri,
      subset: given.MONGODB_SUBSET,
    },
    dataDir,
    mediaDir: `${dataDir}/media`,
    secret: given.PAYLOAD_SECRET,
    demo,
    demoPassword: given.DEMO_PASSWORD,
    logLevel: given.LOG_LEVEL,
    auditRetentionDays: given.AUDIT_RETENTION_DAYS,
    production: given.NODE_ENV === 'production',
  }
}

/** The configuration of this process; importing it fails at once when a variable is wrong. */
export const env: Env = parseEnv(process.env)
