import type { HistoryPart } from '@/saving/restoring'
import type { Shape, Values } from '../merging/parts'
import { threeWays, type Difference } from '../merging/three-ways'

/**
 * How two states of an item differ in one part of it: in the text of a language, with its cells of
 * shared rows; or in the facts.
 */
export function partDifferences(
  fields: Shape[],
  older: Values | null,
  newer: Values | null,
  part: HistoryPart,
): Difference[] {
  return threeWays(fields, null, older ?? {}, newer ?? {}).filter(
    (one) => isText(one) === (part !== 'facts'),
  )
}

/** Whether a part of an item is text of a language. */
export function isText({ field, path }: Pick<Difference, 'field' | 'path'>): boolean {
  return Boolean(field.localized) || path.includes('#')
}
