import type { ReactNode } from 'react'
import { MarkedText } from './marked-text'
import { differingWords } from './words-diff'

type Props = {
  mine: string
  theirs: string
  /** The language of the text, as a BCP 47 tag; nothing for facts, which are in the reader's words. */
  lang?: string
  readerLang: string
  headings: [ReactNode, ReactNode]
  empty: string
}

/** Two texts beside each other, with the words marked in which they differ. */
export function SideBySide({ mine, theirs, lang, readerLang, headings, empty }: Props) {
  const runs = differingWords(mine, theirs, lang ?? readerLang)
  return (
    <div className="merge-sides">
      <div className="merge-side">
        <div className="merge-side__head">{headings[0]}</div>
        <MarkedText runs={runs.mine} lang={lang} empty={empty} />
      </div>
      <div className="merge-side">
        <div className="merge-side__head">{headings[1]}</div>
        <MarkedText runs={runs.theirs} lang={lang} empty={empty} />
      </div>
    </div>
  )
}
