import { createHash } from 'node:crypto'
import type { ItemCollection } from '@/publications/kinds'

type Node = { type: string; version: number; [key: string]: unknown }

/** Where a demo key leads to. */
export type Target = { collection: ItemCollection | 'media'; id: string }

/**
 * Turns a light notation into the editor's state. Blocks are separated by an empty line:
 * `## heading`, `### heading` · lines of `- item` or `1. item` · `> person-key: words` (a quotation;
 * instead of the key `[somebody]`, or neither) · `>> words` (an indented passage) · `---` (a line) ·
 * `![picture-key]` · lines of `| cell | cell |`, the first of them headings · else a paragraph.
 * Within text, `[words](item-key)` is a link to an item, `**words**` is bold and `*words*` italic.
 *
 * @param seed makes the ids of nodes, so that the same text gives the same state
 * @param find where a key leads to
 * @throws what `find` throws for an unknown key
 */
export function richText(notation: string, seed: string, find: (key: string) => Target) {
  let count = 0
  const id = () => createHash('sha1').update(`${seed}/${count++}`).digest('hex').slice(0, 24)

  const inline = (source: string): Node[] =>
    source.split(/(\[[^\]]+\]\([\w-]+\)|\*\*[^*]+\*\*|\*[^*]+\*)/u).flatMap((part): Node[] => {
      const link = /^\[([^\]]+)\]\(([\w-]+)\)$/u.exec(part)
      if (link?.[1] && link[2]) {
        const { collection, id: value } = find(link[2])
        const fields = {
          linkType: 'internal',
          newTab: false,
          doc: { relationTo: collection, value },
        }
        return [element('link', [plain(link[1])], { id: id(), fields, version: 3 })]
      }
      if (part.startsWith('**')) return [plain(part.slice(2, -2), 1)]
      if (part.startsWith('*')) return [plain(part.slice(1, -1), 2)]
      return part ? [plain(part)] : []
    })

  const block = (source: string): Node => {
    const lines = source.split('\n')
    const [, marks, heading] = /^(##|###) (.+)$/u.exec(source) ?? []
    if (heading) return element('heading', inline(heading), { tag: `h${marks?.length}` })
    if (source === '---') return { type: 'horizontalrule', version: 1 }
    if (source.startsWith('>> ')) return element('quote', inline(lineless(source.slice(3))))
    if (source.startsWith('- ')) return list('bullet', lines)
    if (source.startsWith('1. ')) return list('number', lines)
    if (source.startsWith('> ')) return quotation(source.slice(2))
    if (source.startsWith('| ')) return table(lines)
    const picture = /^!\[([\w-]+)\]$/u.exec(source)
    if (picture?.[1]) {
      const value = find(picture[1]).id
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: id(),
        relationTo: 'media',
        value,
        fields: {},
      }
    }
    return paragraph(source)
  }

  const paragraph = (source: string) =>
    element('paragraph', inline(lineless(source)), { textFormat: 0, textStyle: '' })

  const list = (listType: 'bullet' | 'number', lines: string[]) =>
    element(
      'list',
      lines.map((line, index) =>
        element('listitem', inline(line.replace(/^(-|\d+\.) /u, '')), { value: index + 1 }),
      ),
      { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 },
    )

  const quotation = (source: string): Node => {
    const [, speaker, attribution, text] =
      /^(?:([\w-]+): |\[([^\]]+)\]: )?(.+)$/su.exec(source) ?? []
    const fields = {
      id: id(),
      blockName: '',
      blockType: 'quotation',
      text: lineless(text ?? ''),
      ...(speaker ? { speaker: find(speaker).id } : {}),
      ...(attribution ? { attribution } : {}),
    }
    return { type: 'block', version: 2, format: '', fields }
  }

  const table = (lines: string[]) =>
    element(
      'table',
      lines.map((line, row) =>
        element(
          'tablerow',
          line
            .slice(1, -1)
            .split('|')
            .map((cell) =>
              element('tablecell', [paragraph(cell.trim())], {
                headerState: row === 0 ? 1 : 0,
                colSpan: 1,
                rowSpan: 1,
                backgroundColor: null,
              }),
            ),
        ),
      ),
    )

  const blocks = notation.trim().split(/\n\s*\n/u)
  return {
    root: element(
      'root',
      blocks.map((source) => block(source.trim().replace(/\n\s+/gu, '\n'))),
    ),
  }
}

/** Lines of the source are no lines of the text; Han needs no space where they meet. */
const lineless = (source: string) =>
  source.replace(/(?<=[\p{Script=Han}，。、；：》”])\n/gu, '').replaceAll('\n', ' ')

const plain = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[], extra: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...extra,
  children,
})
