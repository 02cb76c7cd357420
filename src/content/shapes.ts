import { z } from 'zod'
import { itemCollections } from '@/publications/kinds'

/** Publications outlive the schema they were written under, so whatever doesn't fit reads as absent. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)

const text = lenient(
  z
    .string()
    .trim()
    .transform((value) => value || undefined),
)
const instant = lenient(z.string().refine((value) => !Number.isNaN(Date.parse(value))))
const number = lenient(z.number())
const flag = lenient(z.boolean())
const id = lenient(z.string().min(1))

/** Entries that don't fit are left out, the others stay. */
const listOf = <T extends z.ZodType>(type: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries.flatMap((entry): z.output<T>[] => {
        const parsed = type.safeParse(entry)
        return parsed.success ? [parsed.data] : []
      }),
    )
const ids = listOf(z.string().min(1))
const collection = z.enum(itemCollections as [(typeof itemCollections)[number]])

/** A node of rich text, as the editor keeps it. */
export type RichNode = {
  type: string
  text?: string
  tag?: string
  format?: number | string
  children?: RichNode[]
  [more: string]: unknown
}

const node: z.ZodType<RichNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    tag: z.string().optional(),
    format: z.union([z.number(), z.string()]).optional(),
    children: z.array(node).optional(),
  }),
) as z.ZodType<RichNode>
const richText = lenient(z.object({ root: node }).transform(({ root }) => root))

const period = { from: instant, to: instant }

/** What other items and lists show of an item, whatever its kind. */
export const brief = z.object({
  shortName: text,
  acronym: text,
  sortName: text,
  honorific: text,
  kicker: text,
  lead: text,
  theme: text,
  summary: text,
  description: text,
  venue: text,
  number: text,
  startsAt: instant,
  endsAt: instant,
  allDay: flag,
  timeZone: text,
  status: text,
  edition: number,
  series: id,
  place: id,
  parent: id,
  country: id,
  event: id,
  datelinePlace: id,
  datelineDate: instant,
  adoptedOn: instant,
  leadImage: id,
  portrait: id,
  logo: id,
  file: id,
  authenticLanguages: listOf(z.string()),
  posts: listOf(z.object({ title: text, organisation: id, ...period })),
  statuses: listOf(z.object({ kind: text, of: id, ...period })),
})
export type Brief = z.output<typeof brief>

export const newsFields = z.object({
  body: richText,
  gallery: ids,
  attachments: ids,
  topics: ids,
  pressContact: text,
  mentions: z
    .object({ organisations: ids, people: ids, documents: ids, places: ids })
    .catch({ organisations: [], people: [], documents: [], places: [] }),
})

export const eventFields = z.object({
  body: richText,
  attendance: text,
  organisers: listOf(z.object({ organisation: id, role: text })),
  participants: listOf(
    z.object({ party: z.object({ relationTo: collection, value: z.string() }), role: text }),
  ),
  programme: listOf(
    z.object({
      date: instant,
      sessions: listOf(z.object({ startsAt: text, endsAt: text, title: text, speakers: ids })),
    }),
  ),
  documents: ids,
})

export const organisationFields = z.object({ description: richText, site: text })
export const personFields = z.object({ biography: richText })
export const documentFields = z.object({
  parties: ids,
})
export const pageFields = z.object({ body: richText })
