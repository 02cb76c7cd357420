import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** One item that another names, as `collection:id`. */
export type Reference = `${string}:${string}`

/**
 * Everything that a document leads to: relations, uploads, and links, images and speakers inside
 * rich text; also through arrays and groups, and through every language of a document read with all.
 *
 * @param fields flattened fields of the sanitized collection config
 * @param doc the document, relations as ids (depth 0)
 */
export function collectReferences(
  fields: FlattenedField[],
  doc: Values | null | undefined,
): Set<Reference> {
  const found = new Set<Reference>()
  for (const field of fields) {
    const value = doc?.[field.name]
    if (value === undefined || value === null) continue
    if (field.type === 'relationship' || field.type === 'upload')
      relations(field.relationTo, value, found)
    else if (field.type === 'richText') richText(value, found)
    else if (field.type === 'array')
      for (const row of value as Values[])
        addAll(found, collectReferences(field.flattenedFields, row))
    else if (field.type === 'group' || field.type === 'tab')
      addAll(found, collectReferences(field.flattenedFields, value as Values))
  }
  return found
}

function relations(to: string | string[], value: unknown, found: Set<Reference>): void {
  if (Array.isArray(value)) for (const one of value) relations(to, one, found)
  else if (typeof value === 'string' && typeof to === 'string') found.add(`${to}:${value}`)
  else if (isRelation(value)) found.add(`${value.relationTo}:${value.value}`)
  else if (value && typeof value === 'object' && !(value instanceof Date))
    for (const inner of Object.values(value)) relations(to, inner, found)
}

/** Lexical nodes keep relations as `{relationTo, value}` in links, uploads and relationship nodes. */
function richText(node: unknown, found: Set<Reference>): void {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const child of node) richText(child, found)
    return
  }
  if (isRelation(node)) found.add(`${node.relationTo}:${node.value}`)
  const block = node as { blockType?: string; speaker?: unknown }
  if (block.blockType === 'quotation' && typeof block.speaker === 'string')
    found.add(`people:${block.speaker}`)
  for (const inner of Object.values(node)) richText(inner, found)
}

function isRelation(value: unknown): value is { relationTo: string; value: string } {
  const relation = value as { relationTo?: unknown; value?: unknown } | null
  return typeof relation?.relationTo === 'string' && typeof relation.value === 'string'
}

function addAll<T>(into: Set<T>, from: Set<T>): void {
  for (const one of from) into.add(one)
}

/** References as one text column that `contains` can be asked about; the bars keep ids whole. */
export function encodeReferences(references: Iterable<Reference>): string {
  const list = [...references].toSorted()
  return list.length ? `|${list.join('|')}|` : ''
}
