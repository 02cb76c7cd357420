import type { BaseDatabaseAdapter, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { publicationEntry } from '@/audit/entries'
import type { Recorder } from '@/audit/recorder'
import type { Entry, Row } from '@/audit/row'
import { itemCollections } from '@/publications/kinds'
import type { Publication } from '@/publications/row'
import type { Stored } from './gate'
import { saveEntry, saveKey } from './recorded'
import { fileEntries } from './recorded-files'

type Source = Pick<BaseDatabaseAdapter, 'find' | 'findOne' | 'findVersions'>

/** Saves, publications and uploads of each kind that a start looks at: more than servers can do in the time of a crash. */
const recent = 200
const req = {} as PayloadRequest

/**
 * Records the saves, publications and uploads that a crash left out of the record, where no
 * transaction holds the two together: each history row, publication and file since the record begins
 * has its row. When is known from them, and who, but for files; from which address is not.
 *
 * @returns how many were missing
 */
export async function repairRecord(
  source: Source,
  recorder: Recorder,
  fieldsOf: (collection: CollectionSlug) => FlattenedField[],
): Promise<number> {
  const since = await beginning(source)
  if (!since) return 0
  const missing: Entry[] = []
  for (const collection of itemCollections)
    missing.push(...(await missingSaves(source, collection, fieldsOf(collection), since)))
  missing.push(...(await missingPublications(source, since)))
  missing.push(...(await missingUploads(source, fieldsOf('media'), since)))
  missing.sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const entry of missing) await recorder.record(await withName(source, entry))
  return missing.length
}

/** When the record begins: what is older was saved before there was one, or has been removed. */
async function beginning(source: Source): Promise<Date | null> {
  const { docs } = await source.find<Row>({
    collection: 'audit',
    where: {},
    sort: 'sequence',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? new Date(docs[0].at) : null
}

async function missingSaves(
  source: Source,
  collection: CollectionSlug,
  fields: FlattenedField[],
  since: Date,
): Promise<Entry[]> {
  const { docs } = await source.findVersions<Stored>({
    collection,
    where: { updatedAt: { greater_than_equal: since.toISOString() } },
    sort: '-updatedAt',
    limit: recent,
    pagination: false,
    req,
  })
  const saves = docs.map(({ parent, version }) => ({ ...(version as Stored), id: String(parent) }))
  const there = await recorded(
    source,
    saves.map((save) => saveKey(collection, save)),
  )
  const entries: Entry[] = []
  for (const after of saves) {
    if (there.has(saveKey(collection, after))) continue
    const before = await versionBefore(source, collection, after)
    entries.push({
      ...saveEntry({ collection, fields, before, after, language: null }),
      detail: 'repaired',
    })
  }
  return entries
}

async function versionBefore(source: Source, collection: CollectionSlug, after: Stored) {
  const { docs } = await source.findVersions<Stored>({
    collection,
    where: {
      and: [
        { parent: { equals: after.id } },
        { 'version.revision': { equals: Number(after.revision) - 1 } },
      ],
    },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? { ...(docs[0].version as Stored), id: after.id } : null
}

async function missingPublications(source: Source, since: Date): Promise<Entry[]> {
  const at = { greater_than_equal: since.toISOString() }
  const { docs } = await source.find<Publication>({
    collection: 'publications',
    where: { or: [{ publishedAt: at }, { withdrawnAt: at }] },
    sort: '-publishedAt',
    limit: recent,
    pagination: false,
    req,
  })
  const entries = docs.map((row) => ({ ...publicationEntry(row, null), detail: 'repaired' }))
  const there = await recorded(
    source,
    entries.map(({ key }) => key),
  )
  return entries.filter(({ key }) => !there.has(key))
}

async function missingUploads(
  source: Source,
  fields: FlattenedField[],
  since: Date,
): Promise<Entry[]> {
  const { docs } = await source.find<Stored>({
    collection: 'media',
    where: { createdAt: { greater_than_equal: since.toISOString() } },
    sort: '-createdAt',
    limit: recent,
    pagination: false,
    req,
  })
  if (!docs.length) return []
  // By the file, for the keys of uploads were random once.
  const { docs: rows } = await source.find<Row>({
    collection: 'audit',
    where: {
      and: [{ action: { equals: 'upload' } }, { item: { in: docs.map(({ id }) => id) } }],
    },
    select: { item: true },
    pagination: false,
    req,
  })
  const there = new Set(rows.map(({ item }) => item))
  return docs
    .filter(({ id }) => !there.has(id))
    .flatMap((file) =>
      fileEntries(fields, null, file).map((entry) => ({
        ...entry,
        at: new Date(file.createdAt as string).toISOString(),
        detail: 'repaired',
      })),
    )
}

async function recorded(source: Source, keys: string[]): Promise<Set<string>> {
  if (!keys.length) return new Set()
  const { docs } = await source.find<Row>({
    collection: 'audit',
    where: { key: { in: keys } },
    select: { key: true },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ key }) => key))
}

async function withName(source: Source, entry: Entry): Promise<Entry> {
  if (!entry.person) return entry
  const user = await source.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: entry.person } },
    req,
  })
  return { ...entry, personName: user?.name ?? null }
}
