import type { PayloadRequest } from 'payload'
import type { Row } from '@/audit/row'
import type { Locale } from '@/i18n/locales'
import type { ItemCollection } from '@/publications/kinds'
import type { Publication } from '@/publications/row'
import type { HistoryPart } from '@/saving/restoring'

/** That readers get a revision in a language, or got it: the last time that it was published. */
export type Mark = { language: Locale; isNow: boolean; at: string }

export type Act = Pick<Row, 'action' | 'at' | 'key' | 'language' | 'toRevision' | 'toFacts'>

/** Acts that one answer looks at: the newest. */
const most = 1000

/** What was published of an item and restored in it, newest first, as far as the record goes back. */
export async function actsOf(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
): Promise<Act[]> {
  const { docs } = await req.payload.db.find<Act>({
    collection: 'audit',
    where: {
      and: [
        { collection: { equals: collection } },
        { item: { equals: id } },
        { action: { in: ['publish', 'restore'] } },
      ],
    },
    sort: '-sequence',
    select: {
      action: true,
      at: true,
      key: true,
      language: true,
      toRevision: true,
      toFacts: true,
    },
    limit: most,
    pagination: false,
  })
  return docs
}

/** What readers get, or got, of one revision in one language; nothing if it never was published. */
export function marksOf(
  acts: Act[],
  row: Publication | undefined,
  part: HistoryPart,
  language: Locale,
  revision: number,
): Mark[] {
  const isIt = ({ text, facts }: { text?: number | null; facts?: number | null }) =>
    (part === 'facts' ? facts : text) === revision
  if (row?.state === 'live' && isIt({ text: row.revision, facts: row.factsRevision }))
    return [{ language, isNow: true, at: new Date(row.publishedAt).toISOString() }]
  const before = acts.find(
    (act) =>
      act.action === 'publish' &&
      act.language === language &&
      isIt({ text: act.toRevision, facts: act.toFacts }),
  )
  return before ? [{ language, isNow: false, at: new Date(before.at).toISOString() }] : []
}
