import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'
import { itemCollections, itemKinds } from '@/publications/kinds'
import { labelled, word } from '../labelled'
import { lines, one, line } from './builders'

/** Words of a person, or of a body through its spokesperson; the title shown is the one valid that day. */
const quotation: Block = {
  slug: 'quotation',
  admin: { disableBlockName: true },
  labels: {
    singular: word('blocks.quotation'),
    plural: word('blocks.quotation'),
  },
  fields: labelled([
    lines('text', { required: true }),
    one('speaker', 'people'),
    line('attribution'),
  ]),
}

/**
 * Formatted text, localized as a whole: its rows, links and quotations belong to one language, so
 * no other language's row can slip between them.
 */
export function richText(name: string): Field {
  return {
    name,
    type: 'richText',
    editor: lexicalEditor({
      features: () => [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
        BoldFeature(),
        ItalicFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        BlockquoteFeature(),
        LinkFeature({
          enabledCollections: itemCollections.filter((slug) => itemKinds[slug].path !== null),
        }),
        UploadFeature({ enabledCollections: ['media'] }),
        BlocksFeature({ blocks: [quotation] }),
        EXPERIMENTAL_TableFeature(),
        HorizontalRuleFeature(),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  }
}
