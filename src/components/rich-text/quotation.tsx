import type { PersonName } from '@/content/names'
import type { RichNode } from '@/content/shapes'
import { Person } from '../people/person'

type Fields = { blockType?: unknown; text?: unknown; speaker?: unknown; attribution?: unknown }

/** Somebody's words, with who said them and the title of that day. */
export function Quotation({
  node,
  speakers,
}: {
  node: RichNode
  speakers: Record<string, PersonName>
}) {
  const { blockType, text, speaker, attribution } = (node.fields ?? {}) as Fields
  if (blockType !== 'quotation' || typeof text !== 'string') return null
  const person = speakers[String(speaker)]
  const said = typeof attribution === 'string' ? attribution.trim() : ''
  return (
    <figure className="grid gap-3 py-2">
      <blockquote className="font-(family-name:--title-font) text-xl">
        {text.split(/\n+/u).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {person || said ? (
        <figcaption className="ps-5 text-sm text-quiet before:me-1 before:content-['—'_/_'']">
          {person ? <Person person={person} /> : said}
        </figcaption>
      ) : null}
    </figure>
  )
}
