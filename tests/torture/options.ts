import { parseArgs } from 'node:util'
import { z } from 'zod'

export const targets = ['communique', 'ungated', 'stock'] as const

const schema = z.object({
  seed: z.coerce.number().int().min(0).default(1),
  writers: z.coerce.number().int().min(1).max(64).default(6),
  /** The run ends after so long at the latest. */
  seconds: z.coerce.number().min(1).max(7200).default(20),
  db: z.enum(['sqlite', 'mongodb']).default('sqlite'),
  processes: z.coerce.number().int().min(1).max(4).default(1),
  kills: z.coerce.number().int().min(0).max(1000).default(3),
  /** The run ends once so many saves are acknowledged and all kills are done. */
  saves: z.coerce.number().int().min(1).optional(),
  /** All of them: ours with everything, and the other two beside it under the same load of saves. */
  target: z.enum([...targets, 'all']).default('all'),
  /** How long the two others are tortured. */
  compare: z.coerce.number().min(1).max(600).default(10),
  /** Milliseconds within which a killed server must be ready again. */
  ready: z.coerce.number().min(100).default(5000),
  report: z.string().optional(),
})

/** What a run is asked to do; times in seconds, but for `ready`. */
export type Options = z.infer<typeof schema>

/** What one target is asked to do. */
export type Run = Omit<Options, 'target'> & { target: (typeof targets)[number] }

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

/** The runs that the options ask for: the others beside ours are neither killed nor counted in saves. */
export function runsOf({ target, ...options }: Options): Run[] {
  if (target !== 'all') return [{ ...options, target }]
  const { saves: _saves, ...without } = options
  const beside = { ...without, kills: 0, seconds: Math.min(options.compare, options.seconds) }
  return targets.map((name) =>
    name === 'communique' ? { ...options, target: name } : { ...beside, target: name },
  )
}
