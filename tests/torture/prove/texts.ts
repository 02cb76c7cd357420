import { languages } from '../actors'
import type { Send } from '../http'
import { isAcknowledged, isUnknown, type Journal } from '../journal'
import { expectThat, proof, type Proof } from './proof'

const tokensOf = (text: unknown) => new Set(String(text ?? '').split(' '))

/**
 * No token is in another language's text; and where nobody restores older texts, no acknowledged token
 * is missing. (Where somebody does, `proveLine` follows each token through the history.)
 */
export async function proveTokens(
  send: Send,
  journal: Journal,
  restored: boolean,
): Promise<Proof[]> {
  const kept = proof('every acknowledged save is in the text')
  const apart = proof('no token is in another language’s text')
  for (const item of new Set(journal.saves.map((save) => save.item))) {
    for (const language of languages) {
      const { body } = await send('GET', `/events/${item}?locale=${language}&depth=0`)
      const tokens = tokensOf(body.lead)
      const own = journal.saves.filter((save) => save.item === item && save.language === language)
      if (!restored)
        for (const save of own.filter(isAcknowledged))
          expectThat(kept, tokens.has(save.token), save.token)
      for (const token of tokens)
        expectThat(apart, !token || token.startsWith(language), `${token} in ${language}`)
    }
  }
  return restored ? [apart] : [kept, apart]
}

/** A shared counter holds each acknowledged increment, and at most those of which nobody knows on top. */
export async function proveFacts(send: Send, journal: Journal): Promise<Proof[]> {
  const counted = proof('every acknowledged increment of a fact is counted')
  for (const item of new Set(journal.facts.map((fact) => fact.item))) {
    const { body } = await send('GET', `/events/${item}?locale=en&depth=0`)
    const own = journal.facts.filter((fact) => fact.item === item)
    const acknowledged = own.filter(isAcknowledged).length
    const unknown = own.filter(isUnknown).length
    const is = Number(body.edition ?? 1) - 1
    expectThat(
      counted,
      is >= acknowledged && is <= acknowledged + unknown,
      `${acknowledged} acknowledged, ${unknown} unknown, ${is} counted`,
    )
  }
  return [counted]
}

/** An item is in the trash exactly if its one owner put it there last, as far as they were told. */
export async function proveTrash(send: Send, { trash }: Journal): Promise<Proof[]> {
  const last = trash.findLast(isAcknowledged)
  if (!last) return []
  const holds = proof('an item is in the trash if it was put there last')
  const later = trash.slice(trash.indexOf(last) + 1).filter(isUnknown)
  const { body } = await send('GET', `/events/${last.item}?trash=true&depth=0`)
  const expected = [last, ...later].map(({ isTrashed }) => isTrashed)
  expectThat(holds, expected.includes(Boolean(body?.deletedAt)), JSON.stringify(body?.deletedAt))
  return [holds]
}
