import { hashOf, type Histories } from '../historian'
import type { Send } from '../http'
import { isAcknowledged, isUnknown, type Journal, type Publishing } from '../journal'
import { expectThat, proof, type Proof } from './proof'

/**
 * What is public is a revision that existed, with that revision's text, and what was acknowledged last:
 * an act may have had the last word unless another one, acknowledged, began after it had ended.
 */
export async function provePublications(
  send: Send,
  urls: string[],
  histories: Histories,
  { publishing }: Journal,
): Promise<Proof[]> {
  const real = proof('each publication is a revision that existed')
  const newest = proof('what is public is what was acknowledged last')
  const page = proof('readers see what is public')
  for (const [item, links] of histories) {
    const { body } = await send('GET', `/publications?where[item][equals]=${item}&limit=0&depth=0`)
    const live = new Map(
      (body.docs as any[])
        .filter(({ state }) => state === 'live')
        .map((row) => [row.language as string, row]),
    )
    const acts = publishing.filter((act) => act.item === item)
    for (const language of new Set(acts.map((act) => act.language))) {
      const row = live.get(language)
      const own = acts.filter((act) => act.language === language)
      expectThat(newest, hadLastWord(own, row?.revision), `${item} ${language} ${row?.revision}`)
      if (!row) continue
      const link = links.find(({ revisions }) => revisions[language] === row.revision)
      const isText = link?.lead[language] === hashOf(row.content.fields.lead)
      expectThat(real, isText, `${item} ${language} ${row.revision}`)
      const shown =
        String(row.content.fields.lead ?? '')
          .split(' ')
          .at(-1) || row.title
      for (const url of urls) {
        const address = `${url}/${language}/events/${row.slug}`
        const answer = await fetch(address)
        const html = await answer.text()
        expectThat(page, answer.status === 200 && html.includes(shown), `${address} ${shown}`)
      }
    }
  }
  return [real, newest, page]
}

function hadLastWord(acts: readonly Publishing[], revision: number | undefined): boolean {
  const done = acts.filter(isAcknowledged)
  if (done.length === 0) return true
  const lastStart = Math.max(...done.map(({ from }) => from))
  const mayBeLast = acts.filter(
    (act) => isUnknown(act) || (isAcknowledged(act) && act.to >= lastStart),
  )
  return mayBeLast.some((act) =>
    act.act === 'publish'
      ? revision !== undefined && (isUnknown(act) || act.revision === revision)
      : revision === undefined,
  )
}
