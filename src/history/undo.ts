import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { itemCollections, type ItemCollection } from '@/publications/kinds'
import type { Publication } from '@/publications/row'
import { decodeLabel } from '@/saving/label'
import { namesOf } from './names'

/** What can be undone: a language version taken away from readers, or an item put in the trash. */
export type Undoable = {
  act: 'withdrawn' | 'trashed'
  collection: ItemCollection
  item: string
  title: string
  /** Of a withdrawal. */
  language: Locale | null
  by: string | null
  at: string
  /** Of a withdrawal: what was written then. */
  reason: string | null
  /** A withdrawn language of an item that is in the trash: that comes first. */
  isInTrash: boolean
}

/** How long an entry is on the list; nothing is destroyed when it leaves it. */
export const undoDays = 30

/** Entries that one list holds: the newest. */
const most = 200

type Doc = { id: string; label?: string; deletedAt?: string | null; savedBy?: string | null }

/**
 * What was withdrawn and trashed in the last thirty days, newest first.
 *
 * @param language the language to name items in that were trashed
 */
export async function undoable(
  req: PayloadRequest,
  language: Locale,
  now = new Date(),
): Promise<Undoable[]> {
  const since = new Date(now.getTime() - undoDays * 24 * 60 * 60 * 1000).toISOString()
  const entries = [...(await withdrawn(req, since)), ...(await trashed(req, since, language))]
  const newest = entries.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, most)
  const names = await namesOf(
    req,
    newest.flatMap(({ by }) => by ?? []),
  )
  return newest.map((entry) => ({ ...entry, by: names.get(entry.by ?? '') || null }))
}

async function withdrawn(req: PayloadRequest, since: string): Promise<Undoable[]> {
  const { docs: rows } = await req.payload.db.find<Publication>({
    collection: 'publications',
    where: { and: [{ state: { equals: 'withdrawn' } }, { withdrawnAt: { greater_than: since } }] },
    sort: '-withdrawnAt',
    limit: most,
    pagination: false,
  })
  const items = new Map<string, Doc>()
  for (const collection of itemCollections) {
    const ids = rows.filter((row) => row.collection === collection).map(({ item }) => item)
    if (!ids.length) continue
    const docs = await docsOf(req, collection, { id: { in: ids } })
    for (const doc of docs) items.set(`${collection}/${doc.id}`, doc)
  }
  return rows.flatMap((row): Undoable[] => {
    const doc = items.get(`${row.collection}/${row.item}`)
    // Deleted for good: there is nothing left to publish.
    if (!doc) return []
    return [
      {
        act: 'withdrawn',
        collection: row.collection,
        item: row.item,
        title: decodeLabel(doc.label, row.language),
        language: row.language,
        by: row.withdrawnBy ?? null,
        at: new Date(row.withdrawnAt ?? row.publishedAt).toISOString(),
        reason: row.reason ?? null,
        isInTrash: Boolean(doc.deletedAt),
      },
    ]
  })
}

async function trashed(req: PayloadRequest, since: string, language: Locale): Promise<Undoable[]> {
  const entries: Undoable[] = []
  for (const collection of itemCollections) {
    for (const doc of await docsOf(req, collection, { deletedAt: { greater_than: since } }))
      entries.push({
        act: 'trashed',
        collection,
        item: doc.id,
        title: decodeLabel(doc.label, language),
        language: null,
        // Nothing in the trash is saved, so the last save is the one that put it there.
        by: doc.savedBy ?? null,
        at: new Date(doc.deletedAt as string).toISOString(),
        reason: null,
        isInTrash: true,
      })
  }
  return entries
}

async function docsOf(req: PayloadRequest, collection: ItemCollection, where: object) {
  const { docs } = await req.payload.db.find<Doc>({
    collection,
    where: where as never,
    select: { label: true, deletedAt: true, savedBy: true },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
  })
  return docs
}
