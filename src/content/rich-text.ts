import type { Locale } from '@/i18n/locales'
import { isItemCollection, type ItemCollection } from '@/publications/kinds'
import type { MediaSnapshot, Publication } from '@/publications/row'
import { nameFor, peopleOn, type Name, type PersonName } from './names'
import type { RichNode } from './shapes'

/** Rich text with everything that it leads to, ready to be shown. */
export type RichText = {
  root: RichNode
  /** Items linked to, by `collection:id`; those that aren't published are missing. */
  links: Record<string, Name>
  /** Who is quoted, with the title of the day, by id. */
  speakers: Record<string, PersonName>
  media: Record<string, MediaSnapshot>
}

export type RichReferences = { links: [ItemCollection, string][]; speakers: string[] }

/** The items that rich text links to, and the people whom it quotes. */
export function richReferences(root: RichNode): RichReferences {
  const links = new Map<string, [ItemCollection, string]>()
  const speakers = new Set<string>()
  const visit = (node: RichNode) => {
    const target = linkTarget(node)
    if (target) links.set(target.join(':'), target)
    const speaker = quotationOf(node)?.speaker
    if (speaker) speakers.add(speaker)
    node.children?.forEach(visit)
  }
  visit(root)
  return { links: [...links.values()], speakers: [...speakers] }
}

function linkTarget(node: RichNode): [ItemCollection, string] | undefined {
  const { fields } = node as { fields?: { linkType?: unknown; doc?: unknown } }
  const doc = fields?.doc as { relationTo?: unknown; value?: unknown } | null | undefined
  return fields?.linkType === 'internal' &&
    isItemCollection(doc?.relationTo) &&
    typeof doc.value === 'string'
    ? [doc.relationTo, doc.value]
    : undefined
}

function quotationOf(node: RichNode): { speaker?: string } | undefined {
  const { fields } = node as { fields?: { blockType?: unknown; speaker?: unknown } }
  if (node.type !== 'block' || fields?.blockType !== 'quotation') return undefined
  return typeof fields.speaker === 'string' ? { speaker: fields.speaker } : {}
}

/** What somebody is quoted with in rich text, in its order. */
export function quotationsOf(root: RichNode | undefined, speaker: string): string[] {
  if (!root) return []
  const { text } = (root.fields ?? {}) as { text?: unknown }
  const isTheirs = quotationOf(root)?.speaker === speaker && typeof text === 'string'
  return [
    ...(isTheirs ? [text as string] : []),
    ...(root.children ?? []).flatMap((child) => quotationsOf(child, speaker)),
  ]
}

/** Finds what rich text of a publication leads to, for its readers and on its day. */
export async function resolveRichText(
  root: RichNode | undefined,
  row: Publication,
): Promise<RichText | undefined> {
  if (!root) return undefined
  const { links, speakers } = richReferences(root)
  const language: Locale = row.language
  const names = await Promise.all(
    links.map(async ([collection, id]) => {
      const name = await nameFor(collection, id, language)
      return name ? [[`${collection}:${id}`, name] as const] : []
    }),
  )
  const people = await peopleOn(speakers, language, row.date)
  return {
    root,
    links: Object.fromEntries(names.flat()),
    speakers: Object.fromEntries(people.map((person) => [person.id, person])),
    media: row.content?.media ?? {},
  }
}
