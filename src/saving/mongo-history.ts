import type { BaseDatabaseAdapter, CreateVersionArgs } from 'payload'

type Model = { create: (...args: unknown[]) => Promise<unknown> }

/**
 * Writes a history row by one statement. Payload's adapter sends a second one, which unmarks the row
 * before as the latest; only drafts ask for that mark, and on SQLite it isn't kept without them either.
 *
 * @param adapter the adapter for MongoDB, whose models are made later
 */
export function createVersionAlone(adapter: BaseDatabaseAdapter) {
  const createVersion = adapter.createVersion as (
    this: unknown,
    args: CreateVersionArgs,
  ) => Promise<never>
  const models = () => (adapter as unknown as { versions: Record<string, Model> }).versions
  const alone = new Proxy({} as Record<string, Model>, {
    get: (_all, slug: string) => {
      const model = models()[slug] as Model
      return { create: model.create.bind(model), updateMany: () => Promise.resolve() }
    },
  })
  const view: unknown = Object.create(adapter, { versions: { value: alone } })
  return (args: CreateVersionArgs) => createVersion.call(view, args)
}
