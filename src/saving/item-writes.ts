import {
  NotFound,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type CreateArgs,
  type DeleteOneArgs,
  type FlattenedField,
  type PayloadRequest,
  type UpdateOneArgs,
} from 'payload'
import type { Recorder } from '@/audit/recorder'
import { keepVersion, takeBase, takeSeen } from './bases'
import type { Seen } from './entity-tag'
import { passCreate, passUpdate, scopeOf, type Inner, type Stored } from './gate'
import { tooOld } from './history'
import { saveEntry } from './recorded'
import { idIn, keepFromReaders, passDelete } from './removal'
import type { Section } from './section'
import { untilSaved } from './until-saved'

/** Creating, saving and removing items: each passes the gate, and has its row of the record. */
export function itemWrites(
  own: BaseDatabaseAdapter,
  inner: Inner,
  section: Section,
  recorder: Recorder,
  fieldsOf: (collection: CollectionSlug) => FlattenedField[],
) {
  const record = (
    { collection, locale, req }: CreateArgs | UpdateOneArgs,
    before: Stored | null,
    after: Stored,
    inside: PayloadRequest,
  ) =>
    recorder.append(
      saveEntry({
        collection,
        fields: fieldsOf(collection as CollectionSlug),
        before,
        after,
        language: scopeOf({ locale, req }).language,
        req: req as PayloadRequest,
      }),
      inside,
    )

  return {
    create: async (args: CreateArgs): Promise<Stored> => {
      const { collection, req } = args
      const { stored, version } = await section.atomically(async (inside) => {
        const made = await passCreate(inner, args, fieldsOf(collection), inside)
        await record(args, null, made.stored, inside)
        return made
      })
      keepVersion(req, collection, stored.id, version)
      return stored
    },

    /** @returns nothing when there is no such item */
    update: async (args: UpdateOneArgs): Promise<Stored | null> => {
      const { collection, id, req } = args
      let base: Stored | undefined
      const baseOf = (item: string) =>
        (base ??= takeBase(req, collection, item) as Stored | undefined)
      let seen: Seen | undefined
      const seenOf = (item: string) => (seen ??= takeSeen(req, collection, item))
      const fields = fieldsOf(collection)
      let again = false
      const attempt = () =>
        section.atomically((inside) => {
          const beside = async (before: Stored, after: Stored) => {
            await record(args, before, after, inside)
            if (!after.deletedAt || before.deletedAt) return
            const trashed = { kind: collection, item: after.id, by: req as PayloadRequest }
            await keepFromReaders(own, recorder, trashed, inside, section.fence)
          }
          const write = { args, fields, baseOf, seenOf, again, beside }
          again = true
          return passUpdate(inner, write, inside, section.fence)
        })
      const saved = await section.ofItem(`${collection}/${String(id)}`)(() => untilSaved(attempt))
      if (saved === 'absent') return null
      const old = tooOld(collection, saved.stored)
      if (old) await section.turn(old, own.deleteVersions)
      keepVersion(req, collection, saved.stored.id, saved.version)
      return saved.stored
    },

    /** @throws NotFound when somebody else has removed it: Payload would go on with nothing, and answer 500 */
    remove: async (args: DeleteOneArgs): Promise<Stored> => {
      const { collection, req } = args
      let base: Stored | undefined
      const baseOf = (item: string) =>
        (base ??= takeBase(req, collection, item) as Stored | undefined)
      const removal = { args, baseOf }
      const attempt = () =>
        section.atomically((inside) => passDelete(own, recorder, removal, inside, section.fence))
      const { document } = await section.ofItem(`${collection}/${idIn(args)}`)(() =>
        untilSaved(attempt),
      )
      if (!document) throw new NotFound((req as PayloadRequest | undefined)?.t)
      return document
    },
  }
}
