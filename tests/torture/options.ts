import { parseArgs } from 'node:util'
import { z } from 'zod'

const schema = z.object({
  seed: z.coerce.number().int().min(0).default(1),
  writers: z.coerce.number().int().min(1).max(64).default(6),
  seconds: z.coerce.number().min(1).max(3600).default(20),
  db: z.enum(['sqlite', 'mongodb']).default('sqlite'),
  processes: z.coerce.number().int().min(1).max(4).default(1),
  kills: z.coerce.number().int().min(0).max(1000).default(3),
  saves: z.coerce.number().int().min(1).default(1_000_000),
  target: z.enum(['communique', 'ungated', 'stock']).default('communique'),
  report: z.string().optional(),
})

/** What a run is asked to do; times in seconds. */
export type Options = z.infer<typeof schema>

const names = Object.keys(schema.shape) as (keyof Options)[]

/**
 * Reads the command line.
 * @throws an error that names what is wrong
 */
export function readOptions(argv: string[]): Options {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ args: argv, options })
  const parsed = schema.safeParse(values)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  if (parsed.data.db === 'sqlite' && parsed.data.processes > 1)
    throw new Error('SQLite is for one server process: use --processes 1, or --db mongodb.')
  return parsed.data
}
