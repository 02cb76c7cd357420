import type { Run } from './words-diff'

type Props = { runs: Run[]; lang?: string; empty: string }

/** Text with the words marked that the other side lacks; `ins` says so to those who only hear it. */
export function MarkedText({ runs, lang, empty }: Props) {
  const isEmpty = runs.every(({ text }) => !text.trim())
  if (isEmpty) return <p className="merge-text merge-text--empty">{empty}</p>
  return (
    <p className="merge-text" lang={lang}>
      {runs.map(({ text, isOwn }, index) =>
        // Runs have no other name than their place, and are never moved.
        // oxlint-disable-next-line react/no-array-index-key
        isOwn ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>,
      )}
    </p>
  )
}
