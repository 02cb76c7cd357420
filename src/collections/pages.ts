import { line } from './fields/builders'
import { richText } from './fields/rich-text'
import { publishable } from './publishable'

/** Plain pages such as "About". */
export const pages = publishable({
  slug: 'pages',
  group: 'newsroom',
  text: [line('title'), richText('body')],
  facts: [],
})
