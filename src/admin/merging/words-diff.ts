import { diffArrays } from 'diff'

/** A run of words, and whether the other side lacks it. */
export type Run = { text: string; isOwn: boolean }

/**
 * The words in which two texts differ, seen from each side. Words are those of the language:
 * Chinese has no spaces, and its words are found by the browser's dictionary.
 *
 * @param language a BCP 47 tag
 */
export function differingWords(
  mine: string,
  theirs: string,
  language: string,
): { mine: Run[]; theirs: Run[] } {
  const changes = diffArrays(tokens(mine, language), tokens(theirs, language))
  const sides: { mine: Run[]; theirs: Run[] } = { mine: [], theirs: [] }
  for (const [index, { value, added, removed }] of changes.entries()) {
    const text = value.join('')
    // A space between two changed words belongs to the change.
    const between =
      !added && !removed && !text.trim() && index > 0 && index < changes.length - 1 && text !== '\n'
    if (!added) push(sides.mine, { text, isOwn: Boolean(removed) || between })
    if (!removed) push(sides.theirs, { text, isOwn: Boolean(added) || between })
  }
  return sides
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.isOwn === run.isOwn) last.text += run.text
  else if (run.text) runs.push({ ...run })
}

function tokens(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
