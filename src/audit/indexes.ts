type MongoCollections = Record<
  string,
  { collection: { createIndex(keys: object, options: object): Promise<unknown> } }
>

/** The two fences of the record on MongoDB must stand before the first row: one row for each place, and for each act. */
export async function uniqueRecord(adapter: unknown): Promise<void> {
  const { collections } = adapter as { collections: MongoCollections }
  for (const field of ['sequence', 'key'])
    await collections.audit?.collection.createIndex({ [field]: 1 }, { unique: true })
}
