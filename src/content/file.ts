import type { MediaSnapshot, Publication } from '@/publications/row'

/** A file of a publication. */
export function fileOf(row: Publication, id: string | undefined): MediaSnapshot | undefined {
  return id ? row.content?.media[id] : undefined
}

/** Files of a publication, in their order. */
export function filesOf(row: Publication, ids: readonly string[]): MediaSnapshot[] {
  return ids.flatMap((id) => fileOf(row, id) ?? [])
}
