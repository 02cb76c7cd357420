import { languages } from '../actors'
import type { Histories, Link } from '../historian'
import { isAcknowledged, isUnknown, type Journal, type Save } from '../journal'
import { expectThat, proof, type Proof } from './proof'
import { kindOf, type RecordRow } from './record'

/**
 * History is a line: no gap, no double, each row the child of the one before, and each acknowledged
 * save in the row of the revision that it was told. A token that goes later went with somebody who gave
 * back an older text knowingly; that row replaced the one before it, and the record says so.
 */
export function proveLine(
  histories: Histories,
  journal: Journal,
  record: ReadonlyMap<string, RecordRow[]>,
): Proof[] {
  const line = proof('each history row is the child of the one before')
  const one = proof('each save changed one language, or facts, and nothing else')
  const there = proof('every acknowledged save is in the history at the revision it was told')
  const kept = proof('no text went but by somebody who restored an older one')
  for (const [item, links] of histories) {
    const saves = record.get(item)?.filter(({ action }) => kindOf(action) === 'save')
    const acts = new Map(saves?.map((row) => [rowName(row), row]))
    const unanswered = journal.restores.some((act) => act.item === item && isUnknown(act))
    for (const [index, link] of links.entries()) {
      const before = links[index - 1]
      if (!before) {
        expectThat(line, link.revision === 1, `${item} begins with ${link.revision}`)
        continue
      }
      expectThat(line, isChild(before, link), `${item}: ${before.revision} → ${link.revision}`)
      const moved = movedIn(before, link)
      expectThat(one, moved.length <= 1, `${item} ${link.revision}: ${moved.join(', ')}`)
      for (const language of languages.filter((code) => link.removed[code]?.length)) {
        const act = acts.get(`${language} ${link.revisions[language]}`)
        // A row that was repaired after a kill knows who saved, and not by which act.
        const isRestored = act?.action === 'restore' || (act?.detail === 'repaired' && unanswered)
        expectThat(kept, isRestored, `${item} ${link.revision}: ${language} by ${act?.action}`)
      }
    }
  }
  for (const save of journal.saves.filter(isAcknowledged))
    expectThat(
      there,
      linkOf(histories, save)?.added[save.language]?.includes(save.token) === true,
      `${save.token} at ${save.revision}`,
    )
  for (const save of journal.bulk.filter(isAcknowledged))
    expectThat(
      there,
      linkOf(histories, save)?.theme[save.language] === save.token,
      `${save.token} at ${save.revision}`,
    )
  return [line, one, there, kept]
}

const rowName = ({ language, toRevision }: RecordRow) => `${language} ${toRevision}`

const linkOf = (histories: Histories, { item, language, revision }: Save) =>
  histories.get(item)?.find(({ revisions }) => revisions[language] === revision)

/** The row after another one: the next revision, and each counter moved by one or not at all. */
function isChild(before: Link, link: Link): boolean {
  const steps = ['facts', ...languages].map(
    (part) => (link.revisions[part] ?? 0) - (before.revisions[part] ?? 0),
  )
  return link.revision === before.revision + 1 && steps.every((step) => step === 0 || step === 1)
}

/** Parts whose counter moved, or whose content did. */
function movedIn(before: Link, link: Link): string[] {
  const changed = languages.filter(
    (code) =>
      link.lead[code] !== before.lead[code] ||
      link.theme[code] !== before.theme[code] ||
      link.revisions[code] !== before.revisions[code],
  )
  const facts =
    link.edition !== before.edition || link.revisions.facts !== before.revisions.facts
      ? ['facts']
      : []
  return [...changed, ...facts]
}
