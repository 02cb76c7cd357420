import type { PayloadHandler, PayloadRequest, Where } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { byteOrderMark, csvLine } from './csv'
import { searched, type Row } from './row'

/** Columns with the word that heads each. */
const columns = {
  sequence: 'sequence',
  at: 'at',
  personName: 'byName',
  person: 'person',
  action: 'action',
  collection: 'collection',
  item: 'item',
  title: 'itemTitle',
  language: 'language',
  fromRevision: 'fromRevision',
  toRevision: 'toRevision',
  fromFacts: 'fromFacts',
  toFacts: 'toFacts',
  changed: 'changed',
  detail: 'detail',
  address: 'address',
  requestId: 'requestId',
  hash: 'hash',
} as const satisfies Partial<Record<keyof Row, string>>

const names = Object.keys(columns) as (keyof typeof columns)[]
const pageSize = 500

/**
 * `GET /api/audit/export.csv`: the rows that satisfy the same `where` as the list, newest first, as
 * they are read, with words in the person's language.
 */
export const exportRecord: PayloadHandler = async (req) => {
  if (!may(personOf(req), 'readRecord'))
    return Response.json(
      { code: 'forbidden', message: req.t('communique:refusals.forbidden' as never) },
      { status: req.user ? 403 : 401 },
    )
  // The first page is read before the answer begins, so that a wrong filter is an error and not a torn file.
  let page = await readPage(req, null)
  const encoder = new TextEncoder()
  const word = (key: string) => req.t(`communique:${key}` as never)
  let text = byteOrderMark + csvLine(names.map((name) => word(`fields.${columns[name]}`)))
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (const row of page) text += csvLine(names.map((name) => inWords(row, name, word)))
      controller.enqueue(encoder.encode(text))
      text = ''
      const last = page.at(-1)
      if (!last || page.length < pageSize) return controller.close()
      page = await readPage(req, last.sequence)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="record-${new Date().toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

function inWords(row: Row, name: keyof typeof columns, word: (key: string) => string): unknown {
  const value = row[name]
  if (name === 'at') return new Date(row.at).toISOString()
  if (name === 'action') return word(`options.${row.action}`)
  return value
}

async function readPage(req: PayloadRequest, before: number | null): Promise<Row[]> {
  const { where, search } = (req.query ?? {}) as { where?: Where; search?: unknown }
  const words = typeof search === 'string' && search ? search : null
  const found: Where[] = words
    ? [{ or: searched.map((name) => ({ [name]: { like: words } })) }]
    : []
  const asked: Where = { and: [where ?? {}, ...found] }
  const { docs } = await req.payload.find({
    collection: 'audit',
    where: before === null ? asked : { and: [asked, { sequence: { less_than: before } }] },
    sort: '-sequence',
    limit: pageSize,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs as unknown as Row[]
}
