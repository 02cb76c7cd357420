import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateArgs,
  DeleteOneArgs,
  FlattenedField,
  PayloadRequest,
  UpdateOneArgs,
} from 'payload'
import { accountEntries } from '@/audit/account-entries'
import type { Recorder } from '@/audit/recorder'
import type { Entry } from '@/audit/row'
import { env } from '@/env'
import type { Stored } from './gate'
import { fileEntries } from './recorded-files'
import type { Section } from './section'
import { withFiles } from './uploaded-files'

type Own = Pick<BaseDatabaseAdapter, 'create' | 'updateOne' | 'deleteOne' | 'findOne'>

/** Collections beside the items whose every change is recorded: accounts, and uploaded files. */
export function isRecorded(collection: string): collection is 'users' | 'media' {
  return collection === 'users' || collection === 'media'
}

/**
 * Writes to accounts and files with their rows of the record: on SQLite in one transaction; on
 * MongoDB the write stays in Payload's transaction, whose own reads must see it, and the row follows.
 */
export function recordedWrites(
  own: Own,
  section: Section,
  recorder: Recorder,
  fieldsOf: (collection: CollectionSlug) => FlattenedField[],
) {
  const entriesOf = (
    collection: string,
    before: Stored | null,
    after: Stored | null,
    req?: Partial<PayloadRequest>,
  ): Entry[] => {
    const by = req as PayloadRequest
    return collection === 'users'
      ? accountEntries(before, after, by)
      : fileEntries(fieldsOf('media'), before, after, by)
  }
  const inside = (req: Partial<PayloadRequest> | undefined, step: PayloadRequest) =>
    (section.fence ? req : { ...step, t: req?.t }) as PayloadRequest
  const appendAll = async (entries: Entry[], step: PayloadRequest) => {
    for (const entry of entries) await recorder.append(entry, step)
  }

  return {
    create: (args: CreateArgs) => {
      const writeRow = () =>
        section.atomically(async (step) => {
          const made = (await own.create({ ...args, req: inside(args.req, step) })) as Stored
          await appendAll(entriesOf(args.collection, null, made, args.req), step)
          return made
        })
      if (args.collection !== 'media') return writeRow()
      return withFiles(env.mediaDir, args.data.filename, writeRow)
    },
    updateOne: (args: UpdateOneArgs) =>
      section.atomically(async (step) => {
        const { collection } = args
        const req = inside(args.req, step)
        const where = args.id === undefined ? args.where : { id: { equals: args.id } }
        const before = await own.findOne<Stored>({ collection, where, req })
        const result = await own.updateOne({ ...args, req })
        const id = before?.id
        const after =
          id && (await own.findOne<Stored>({ collection, where: { id: { equals: id } }, req }))
        if (before && after) await appendAll(entriesOf(collection, before, after, args.req), step)
        return result
      }),
    deleteOne: (args: DeleteOneArgs) =>
      section.atomically(async (step) => {
        const { collection } = args
        const req = inside(args.req, step)
        const before = await own.findOne<Stored>({ collection, where: args.where, req })
        if (!before) return null
        // Where nothing holds the two together, a removal is never without its row.
        await appendAll(entriesOf(collection, before, null, args.req), step)
        return own.deleteOne({ ...args, req })
      }),
  }
}
