import type { Words } from '../publishing/use-words'
import { outcome, textOfBlocks } from './decisions'
import { MarkedText } from './marked-text'
import type { Difference } from './three-ways'
import type { Reading } from './use-reading'
import { differingWords } from './words-diff'

type Props = {
  words: Words
  reading: Reading
  differences: Difference[]
  name: string
  lang: string
  readerLang: string
}

/** What was merged without anybody's help: whose change it is, and what it says now. */
export function Settled({ words, reading, differences, name, lang, readerLang }: Props) {
  if (!differences.length) return null
  return (
    <section className="merge-settled">
      <h3>{words('merge.settled')}</h3>
      <ul>
        {differences.map((difference) => {
          const { path, side, chunks, field, mine, theirs } = difference
          const isText = field.localized || path.includes('#')
          const language = isText ? lang : readerLang
          const before = reading.text(field, side === 'mine' ? theirs : mine)
          const after = chunks
            ? textOfBlocks((outcome(difference) as Blocks)?.root.children ?? [], reading.blockNames)
            : reading.text(field, outcome(difference))
          return (
            <li key={path}>
              <details>
                <summary>
                  <span className="merge-settled__label">{reading.label(difference)}</span>
                  <span className="merge-settled__side">
                    {words(chunks ? 'merge.side.blocks' : `merge.side.${side}`, { name })}
                  </span>
                </summary>
                <MarkedText
                  runs={differingWords(after, before, language).mine}
                  lang={isText ? lang : undefined}
                  empty={words('merge.empty')}
                />
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type Blocks = { root: { children: Record<string, unknown>[] } } | null
