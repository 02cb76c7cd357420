import type { PayloadRequest, Where } from 'payload'
import type { Row } from '@/audit/row'
import { isLocale, localeCodes } from '@/i18n/locales'
import { isItemCollection } from '@/publications/kinds'
import { coloursTag, navigationTag, siteTag } from '@/publications/tags'
import { affectedTags } from './affected'
import { formerOf } from './publish'
import { renew } from './revalidate'
import { publicationOf } from './store'

/** Clocks of servers that share a database may differ by seconds; renewing too much is harmless. */
const clocksApart = 60_000
/** Longer than a page takes to render. */
const rendered = 5_000
const limit = 500

const globals: Record<string, string[]> = {
  site: [...localeCodes.map(siteTag), coloursTag],
  navigation: localeCodes.map(navigationTag),
}

let place: number | undefined
let again: { at: number; tags: string[] }[] = []

/** The row before the first one that can be younger than a page of this process. */
async function placeAtStart(req: PayloadRequest): Promise<number> {
  const began = Date.now() - process.uptime() * 1000 - clocksApart
  const where: Where = { at: { less_than: new Date(began).toISOString() } }
  return (await find(req, where, '-sequence', 1))[0]?.sequence ?? 0
}

async function find(req: PayloadRequest, where: Where, sort: string, most: number) {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'audit',
    where,
    sort,
    limit: most,
    pagination: false,
    req,
  })
  return docs
}

async function tagsOf(req: PayloadRequest, row: Row): Promise<string[]> {
  const { action, collection, item, language } = row
  const shared = globals[collection ?? '']
  if (shared && action !== 'refusal') return shared
  if (action !== 'publish' && action !== 'withdraw') return []
  if (!isItemCollection(collection) || !item || !isLocale(language)) return []
  const publication = await publicationOf(req, collection, item, language)
  const slugs = publication ? [publication.slug, ...formerOf(publication)] : []
  return affectedTags(collection, item, language, slugs)
}

/**
 * Renews the pages of this process that acts changed since the last call, whichever server they were
 * made through: the record has them in the order in which they can be seen. A page that was being
 * rendered from what it had read before such an act is kept after the renewal, so everything is
 * renewed a second time once that page must be there.
 *
 * @returns how many rows of the record were read
 * @throws what the database refuses; the next call begins at the same place
 */
export async function renewSince(req: PayloadRequest): Promise<number> {
  place ??= await placeAtStart(req)
  const rows = await find(req, { sequence: { greater_than: place } }, 'sequence', limit)
  const tags = new Set<string>()
  for (const row of rows) for (const tag of await tagsOf(req, row)) tags.add(tag)
  const now = Date.now()
  const due = again.filter(({ at }) => at <= now)
  again = again.filter(({ at }) => at > now)
  renew([...tags, ...due.flatMap((one) => one.tags)])
  if (tags.size) again.push({ at: now + rendered, tags: [...tags] })
  place = rows.at(-1)?.sequence ?? place
  return rows.length
}
