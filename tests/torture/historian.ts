import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { languages } from './actors'
import type { Send } from './http'

/** One history row, as far as it must be remembered: what it changed, and what its texts were. */
export type Link = {
  revision: number
  revisions: Record<string, number>
  /** Tokens that came and went with this row, by language. */
  added: Record<string, string[]>
  removed: Record<string, string[]>
  theme: Record<string, string>
  /** Hash of the text in each language. */
  lead: Record<string, string>
  edition: number
}

/** The history of each item that was seen, in order; it is bounded on the server, so it is read while it grows. */
export type Histories = Map<string, Link[]>

export const hashOf = (text: unknown) =>
  createHash('sha256')
    .update(String(text ?? ''))
    .digest('hex')

const tokensOf = (text: unknown) =>
  String(text ?? '')
    .split(' ')
    .filter(Boolean)

/** Reads the rows of histories as they come, until everybody has stopped, and then the last ones. */
export function historian(send: Send, items: string[]) {
  const histories: Histories = new Map(items.map((item) => [item, []]))
  const texts = new Map<string, Record<string, string[]>>()

  const readNew = async (item: string): Promise<boolean> => {
    const links = histories.get(item) as Link[]
    const last = links.at(-1)?.revision ?? 0
    const { status, body } = await send(
      'GET',
      `/events/versions?where[and][0][parent][equals]=${item}` +
        `&where[and][1][version.revision][greater_than]=${last}` +
        '&sort=version.revision&limit=0&pagination=false&depth=0&locale=all&trash=true',
    )
    if (status !== 200) return false
    for (const { version } of body.docs as { version: any }[]) {
      const before = texts.get(item) ?? {}
      const now = Object.fromEntries(
        languages.map((code) => [code, tokensOf(version.lead?.[code])]),
      )
      texts.set(item, now)
      const missing = (from: Record<string, string[]>, within: Record<string, string[]>) =>
        Object.fromEntries(
          languages.map((code) => {
            const there = new Set(within[code])
            return [code, (from[code] ?? []).filter((token) => !there.has(token))]
          }),
        )
      links.push({
        revision: version.revision,
        revisions: version.revisions,
        added: missing(now, before),
        removed: missing(before, now),
        theme: version.theme ?? {},
        lead: Object.fromEntries(languages.map((code) => [code, hashOf(version.lead?.[code])])),
        edition: version.edition,
      })
    }
    return true
  }

  return {
    histories,
    follow: async (running: () => boolean) => {
      while (running()) {
        for (const item of items) await readNew(item)
        await sleep(500)
      }
    },
    /** @throws when the servers don't answer any more */
    finish: async () => {
      for (const item of items)
        if (!(await readNew(item))) throw new Error('the history could not be read at the end')
    },
  }
}
