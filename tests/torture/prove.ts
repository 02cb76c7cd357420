import { languages } from './actors'
import type { Send } from './http'
import { isAcknowledged, type Journal } from './journal'

/** One promise, how often it was looked at, and each time it was broken. */
export type Proof = { promise: string; checked: number; broken: string[] }

const proof = (promise: string): Proof => ({ promise, checked: 0, broken: [] })
const expectThat = (one: Proof, holds: boolean, what: string) => {
  one.checked++
  if (!holds) one.broken.push(what)
}

/** No acknowledged token is missing, and none is in another language's text. */
export async function proveTokens(send: Send, journal: Journal): Promise<Proof[]> {
  const kept = proof('every acknowledged save is in the text')
  const apart = proof('no token is in another language’s text')
  for (const item of new Set(journal.saves.map((save) => save.item))) {
    for (const language of languages) {
      const { body } = await send('GET', `/events/${item}?locale=${language}&depth=0`)
      const tokens = new Set(String(body.lead ?? '').split(' '))
      const own = journal.saves.filter((save) => save.item === item && save.language === language)
      for (const save of own.filter(isAcknowledged))
        expectThat(kept, tokens.has(save.token), save.token)
      for (const token of tokens)
        expectThat(apart, !token || token.startsWith(language), `${token} in ${language}`)
    }
  }
  return [kept, apart]
}

/** A shared counter holds each acknowledged increment, and at most those of which nobody knows on top. */
export async function proveFacts(send: Send, journal: Journal): Promise<Proof[]> {
  const counted = proof('every acknowledged increment of a fact is counted')
  for (const item of new Set(journal.facts.map((fact) => fact.item))) {
    const { body } = await send('GET', `/events/${item}?locale=en&depth=0`)
    const own = journal.facts.filter((fact) => fact.item === item)
    const acknowledged = own.filter(isAcknowledged).length
    const unknown = own.filter(({ status }) => status === 0 || status >= 500).length
    const is = Number(body.edition ?? 1) - 1
    expectThat(
      counted,
      is >= acknowledged && is <= acknowledged + unknown,
      `${acknowledged} acknowledged, ${unknown} unknown, ${is} counted`,
    )
  }
  return [counted]
}

/** History is a line: no gap, no double, each row the child of the one before; its last row is the document. */
export async function proveHistory(send: Send, items: string[]): Promise<Proof[]> {
  const line = proof('each history row is the child of the one before')
  const one = proof('each save changed one language, or facts, and nothing else')
  const whole = proof('document and last history row are the same')
  for (const item of items) {
    const { body } = await send(
      'GET',
      `/events/versions?where[parent][equals]=${item}&limit=0&pagination=false&sort=updatedAt&depth=0&locale=all`,
    )
    const rows = (body.docs as { version: any }[]).map(({ version }) => version)
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (!before) continue
      expectThat(
        line,
        row.revision === before.revision + 1,
        `${item}: ${before.revision} → ${row.revision}`,
      )
      const moved = languages.filter(
        (code) =>
          row.lead?.[code] !== before.lead?.[code] || row.theme?.[code] !== before.theme?.[code],
      )
      expectThat(one, moved.length <= 1, `${item} ${row.revision}: ${moved.join(', ')}`)
    }
    const { body: doc } = await send('GET', `/events/${item}?locale=all&depth=0`)
    const last = rows.at(-1)
    expectThat(
      whole,
      JSON.stringify([doc.revision, doc.lead, doc.edition]) ===
        JSON.stringify([last?.revision, last?.lead, last?.edition]),
      item,
    )
  }
  return [line, one, whole]
}

/** What is public is a revision that existed, with that revision's text. */
export async function provePublications(send: Send, items: string[]): Promise<Proof[]> {
  const real = proof('each publication is a revision that existed')
  for (const item of items) {
    const { body } = await send('GET', `/publications?where[item][equals]=${item}&limit=0`)
    const { body: history } = await send(
      'GET',
      `/events/versions?where[parent][equals]=${item}&limit=0&pagination=false&depth=0&locale=all`,
    )
    const versions = (history.docs as { version: any }[]).map(({ version }) => version)
    for (const row of body.docs as any[]) {
      const rows = versions.filter(({ revisions }) => revisions?.[row.language] === row.revision)
      // History is bounded: a publication may be of a revision that is older than what it keeps.
      const oldest = Math.min(...versions.map(({ revisions }) => revisions?.[row.language] ?? 0))
      const found = rows.some(({ lead }) => lead?.[row.language] === row.content.fields.lead)
      expectThat(real, found || row.revision < oldest, `${item} ${row.language} ${row.revision}`)
    }
  }
  return [real]
}
