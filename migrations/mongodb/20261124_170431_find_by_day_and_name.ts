import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

type Row = {
  _id: unknown
  date: Date
  related?: string | null
  content?: { fields?: { timeZone?: string } } | null
}
type Publications = {
  find(where: object): AsyncIterable<Row>
  updateOne(where: object, change: object): Promise<unknown>
}

const dayIn = (zone: string | undefined, date: Date) => {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone || 'UTC' }).format(date)
  } catch {
    return date.toISOString().slice(0, 10)
  }
}

/** Gives what was published before its names one by one, and the day where it happens. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections } = payload.db as unknown as {
    collections: { publications: { collection: Publications } }
  }
  const publications = collections.publications.collection
  for await (const { _id, date, related, content } of publications.find({
    day: { $exists: false },
  })) {
    const names = (related ?? '').split('|').filter(Boolean)
    const day = dayIn(content?.fields?.timeZone, new Date(date))
    await publications.updateOne({ _id, day: { $exists: false } }, { $set: { names, day } })
  }
}

/** Nothing reads them in the code from before. */
export async function down(): Promise<void> {}
