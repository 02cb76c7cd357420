import type { PayloadRequest } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import { publicationsOf } from '@/publishing/store'
import { localeCodes } from '@/i18n/locales'
import type { HistoryPart } from '@/saving/restoring'
import { readRevisions, type Revisions } from '@/saving/revisions'
import { namesOf } from './names'
import { actsOf, marksOf, type Mark } from './marks'

/** One save that changed a part of an item. */
export type HistorySave = {
  /** The counter of that part after it. */
  revision: number
  /** The history row that holds what it said, for `GET /api/{collection}/versions/{version}`. */
  version: string
  at: string
  /** Nothing for our own code, for somebody who is gone, and where it is no longer known. */
  by: string | null
  /** The oldest row kept: older saves are gone, and so is who made this one, and when. */
  isAsOf: boolean
  isCurrent: boolean
  /** An earlier state given back. */
  isRestored: boolean
  /** What readers got of it, by language. */
  published: Mark[]
}

export type History = {
  part: HistoryPart
  /** Newest first. */
  saves: HistorySave[]
  /** The revision to ask for what is older, or nothing. */
  older: number | null
  /** The item's counters now, for the `If-Match` of a restoration. */
  revisions: Revisions
  /** Whether saves were dropped because there were too many. */
  isCut: boolean
}

type Row = {
  id: string
  updatedAt: string
  version: { revision?: number; revisions?: unknown; savedBy?: string | null }
}

const counterOf = ({ version }: Row, part: HistoryPart) =>
  readRevisions(version.revisions)[part] ?? 0

/**
 * The saves that changed one language version, or the facts: who, when, and what readers got of it.
 *
 * @param before only what is older than this revision
 * @param limit saves a page
 */
export async function historyOf(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  part: HistoryPart,
  before: number | undefined,
  limit: number,
): Promise<History> {
  const rows = await rowsOf(req, collection, id)
  const changes = rows.filter((row, index) => {
    const previous = rows[index - 1]
    return counterOf(row, part) > (previous ? counterOf(previous, part) : 0)
  })
  const isCut = Boolean(rows[0] && Number(rows[0].version.revision ?? 1) > 1)
  const newestFirst = changes.toReversed()
  const wanted = newestFirst.filter((row) => before === undefined || counterOf(row, part) < before)
  const page = wanted.slice(0, limit)
  const names = await namesOf(
    req,
    page.flatMap(({ version }) => version.savedBy ?? []),
  )
  const acts = await actsOf(req, collection, id)
  const live = await publicationsOf(req, collection, id)
  const languages = part === 'facts' ? localeCodes : [part]
  const saves = page.map((row): HistorySave => {
    const revision = counterOf(row, part)
    const isAsOf = isCut && row === rows[0]
    return {
      revision,
      version: row.id,
      at: new Date(row.updatedAt).toISOString(),
      by: (!isAsOf && names.get(row.version.savedBy ?? '')) || null,
      isAsOf,
      isCurrent: row === newestFirst[0],
      isRestored: acts.some(
        ({ action, key }) =>
          action === 'restore' &&
          key.startsWith(`${collection}/${id}/${Number(row.version.revision)}/`),
      ),
      published: languages.flatMap((language) =>
        marksOf(acts, live[language], part, language, revision),
      ),
    }
  })
  const last = page.at(-1)
  return {
    part,
    saves,
    older: last && wanted.length > page.length ? counterOf(last, part) : null,
    revisions: readRevisions(rows.at(-1)?.version.revisions),
    isCut,
  }
}

/** The history rows of an item by their counters alone, oldest first. */
async function rowsOf(req: PayloadRequest, collection: ItemCollection, id: string) {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: id } },
    select: { updatedAt: true, version: { revision: true, revisions: true, savedBy: true } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    req: { context: {} } as PayloadRequest,
  })
  return docs as unknown as Row[]
}

/**
 * What an item was at one revision of a part, with all languages, if the history has it. The last
 * with these facts: a shared row that comes back brings the texts that it had at the end.
 *
 * @returns null when it is no longer kept, or never was
 */
export async function versionOfRevision(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  part: HistoryPart,
  revision: number,
) {
  const row = await versionWith(req, collection, id, (its) => its[part] === revision)
  if (!row) return null
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { id: { equals: row.id } },
    limit: 1,
    pagination: false,
    req: { context: {} } as PayloadRequest,
  })
  const version = docs[0]?.version as Record<string, unknown> | undefined
  return version ? { ...version, id } : null
}

/** The last history row whose counters satisfy a condition. */
export async function versionWith(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  isIt: (revisions: Revisions) => boolean,
): Promise<{ id: string } | undefined> {
  const rows = await rowsOf(req, collection, id)
  return rows.findLast(({ version }) => isIt(readRevisions(version.revisions)))
}
