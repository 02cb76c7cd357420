import type { Journal } from './journal'
import type { Send } from './http'

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

const pick = <Value>(values: readonly Value[], random: () => number) =>
  values[Math.floor(random() * values.length)] as Value

/**
 * Writes one language of hot items: reads the text, adds a token of their own, saves it under the
 * entity tag that they read (or under none, for stock Payload). Whoever was told 412 reads again.
 */
export async function writer(
  number: number,
  { send, random, journal, items, running, withTags }: Stage,
): Promise<void> {
  const language = languages[number % languages.length] as string
  for (let turn = 0; running(); turn++) {
    const item = pick(items, random)
    const path = `/events/${item}?locale=${language}&depth=0`
    const read = await send('GET', path)
    if (read.status !== 200) continue
    const token = `${language}-${number}-${turn}.`
    const lead = `${read.body.lead ?? ''} ${token}`.trim()
    const started = Date.now()
    const { status } = await send(
      'PATCH',
      path,
      { lead },
      { 'if-match': withTags ? (read.etag ?? '') : '*' },
    )
    journal.saves.push({ token, item, language, status, ms: Date.now() - started })
  }
}

/** Counts a shared fact up, one at a time. */
export async function counter({
  send,
  random,
  journal,
  items,
  running,
  withTags,
}: Stage): Promise<void> {
  while (running()) {
    const item = pick(items, random)
    const path = `/events/${item}?locale=${pick(languages, random)}&depth=0`
    const read = await send('GET', path)
    if (read.status !== 200) continue
    const edition = Number(read.body.edition ?? 1) + 1
    const { status } = await send(
      'PATCH',
      path,
      { edition },
      { 'if-match': withTags ? (read.etag ?? '') : '*' },
    )
    journal.facts.push({ item, status })
  }
}

/** Publishes and withdraws languages of hot items, as fast as it may. */
export async function publisher({ send, random, journal, items, running }: Stage): Promise<void> {
  while (running()) {
    const item = pick(items, random)
    const language = pick(languages, random)
    const [act, answer] =
      random() < 0.7
        ? ['publish', await send('POST', `/events/${item}/publications`, { languages: [language] })]
        : [
            'withdraw',
            await send('DELETE', `/events/${item}/publications/${language}`, { reason: 'torture' }),
          ]
    journal.others.push({ act: act as string, status: (answer as { status: number }).status })
  }
}

/** Restores old versions and edits in bulk, on an item of its own: it writes over what others wrote. */
export async function vandal(
  own: string,
  { send, random, journal, running }: Stage,
): Promise<void> {
  while (running()) {
    const language = pick(languages, random)
    const { body } = await send(
      'GET',
      `/events/versions?where[parent][equals]=${own}&limit=20&depth=0`,
    )
    const version = body?.docs?.length ? pick(body.docs as { id: string }[], random) : undefined
    const [act, answer] =
      version && random() < 0.4
        ? ['restore', await send('POST', `/events/versions/${version.id}?locale=${language}`)]
        : [
            'bulk',
            await send('PATCH', `/events?locale=${language}&where[id][equals]=${own}`, {
              theme: `${language} ${Math.floor(random() * 1e6)}`,
            }),
          ]
    journal.others.push({ act: act as string, status: (answer as { status: number }).status })
  }
}
