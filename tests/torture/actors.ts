import { setTimeout as sleep } from 'node:timers/promises'
import type { Send } from './http'
import type { Journal } from './journal'

export const languages = ['en', 'ru', 'zh'] as const

/** What an actor needs: who they are to the server, chance, what they must tell, and when to stop. */
export type Stage = {
  send: Send
  random: () => number
  journal: Journal
  items: string[]
  running: () => boolean
  withTags: boolean
}

/** One of several, by chance. */
export const pick = <Value>(values: readonly Value[], random: () => number) =>
  values[Math.floor(random() * values.length)] as Value

/** Waits a while: for a server that is down, or between acts of somebody who isn't in a hurry. */
export const pause = (least: number, random: () => number) => sleep(least * (1 + random()))

const tagOf = ({ etag }: { etag: string | null }, withTags: boolean) => ({
  'if-match': withTags ? (etag ?? '') : '*',
})

/**
 * Writes one language of hot items: reads the text, adds a token of their own, saves it under the
 * entity tag that they read (or under none, for stock Payload). Whoever was told 412 reads again.
 */
export async function writer(number: number, stage: Stage): Promise<void> {
  const { send, random, journal, items, running, withTags } = stage
  const language = languages[number % languages.length] as string
  for (let turn = 0; running(); turn++) {
    const item = pick(items, random)
    const path = `/events/${item}?locale=${language}&depth=0`
    const read = await send('GET', path)
    if (read.status !== 200) {
      await pause(20, random)
      continue
    }
    const token = `${language}-${number}-${turn}.`
    const lead = `${read.body.lead ?? ''} ${token}`.trim()
    const started = Date.now()
    const { status, body } = await send('PATCH', path, { lead }, tagOf(read, withTags))
    const ms = Date.now() - started
    const revision = body?.doc?.revisions?.[language] as number | undefined
    journal.saves.push({ token, item, language, status, ms, ...(revision ? { revision } : {}) })
  }
}

/** Counts a shared fact up, one at a time. */
export async function counter(stage: Stage): Promise<void> {
  const { send, random, journal, items, running, withTags } = stage
  while (running()) {
    const item = pick(items, random)
    const path = `/events/${item}?locale=${pick(languages, random)}&depth=0`
    const read = await send('GET', path)
    if (read.status !== 200) {
      await pause(20, random)
      continue
    }
    const edition = Number(read.body.edition ?? 1) + 1
    const { status } = await send('PATCH', path, { edition }, tagOf(read, withTags))
    journal.facts.push({ item, status })
  }
}
