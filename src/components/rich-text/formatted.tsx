import type { ReactNode } from 'react'
import type { RichNode } from '@/content/shapes'

/** Bits of a text node's format, as Lexical keeps them, from the outermost element inwards. */
const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

/** A piece of text within its formats. */
export function formatted({ text = '', format }: RichNode): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  return formats.reduceRight<ReactNode>(
    (inner, [bit, Tag]) => (bits & bit ? <Tag>{inner}</Tag> : inner),
    text,
  )
}
