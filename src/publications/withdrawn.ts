import type { Publication } from './row'

/**
 * What is left of a publication that was taken away from readers: its address, and who took it when.
 * Its text leaves the store.
 *
 * @param by id of the person, if there was one
 * @param reason why, for colleagues; readers don't see it
 */
export function withdrawnOf(
  row: Publication,
  by: string | null,
  reason: string,
): Omit<Publication, 'id' | 'sequence'> {
  const { id: _id, sequence: _sequence, ...kept } = row
  return {
    ...kept,
    state: 'withdrawn',
    withdrawnAt: new Date().toISOString(),
    withdrawnBy: by,
    reason,
    title: '',
    words: null,
    related: null,
    names: [],
    content: null,
    contentHash: '',
  }
}
