import { counter, languages, writer, type Stage } from './actors'
import { bulkEditor, publisher, restorer, trasher } from './desk'
import { person, type Send } from './http'
import type { Journal } from './journal'
import type { Run } from './options'
import { randomFrom } from './random'
import type { Server } from './servers'

/** Items that everybody works on, and the one that its owner throws away and takes back. */
export type Items = { hot: string[]; own: string }

const hotItems = 3

export async function makeItems(send: Send): Promise<Items> {
  const hot: string[] = []
  for (let n = 0; n < hotItems; n++) hot.push(await makeItem(send, `Hot ${n}`))
  return { hot, own: await makeItem(send, 'Thrown away') }
}

async function makeItem(send: Send, title: string): Promise<string> {
  const data = { title, lead: '', kind: 'meeting', status: 'held', edition: 1 }
  const { status, body } = await send('POST', '/events?locale=en', data)
  if (status !== 201)
    throw new Error(`an item could not be made: ${status} ${JSON.stringify(body)}`)
  for (const language of languages.slice(1))
    await send(
      'PATCH',
      `/events/${body.doc.id}?locale=${language}`,
      { title: `${title} ${language}` },
      { 'if-match': '*' },
    )
  return String(body.doc.id)
}

/**
 * Everybody at work: writers of three languages and one of facts; on ours also people who publish,
 * withdraw, restore, edit in bulk and throw away. Each has chance of their own, from the seed.
 */
export function crowd(
  run: Run,
  servers: readonly Server[],
  token: string,
  { hot, own }: Items,
  journal: Journal,
  running: () => boolean,
): Promise<void>[] {
  const isOurs = run.target === 'communique'
  const stage = (number: number): Stage => {
    const random = randomFrom(run.seed * 1000 + number)
    const at = randomFrom(run.seed * 1000 + 500 + number)
    const server = () => (servers[Math.floor(at() * servers.length)] as Server).url
    return { send: person(server, token), random, journal, items: hot, running, withTags: isOurs }
  }
  const writers = Array.from({ length: run.writers }, (_, number) => writer(number, stage(number)))
  const others = () => [
    publisher('publish', stage(101)),
    publisher('withdraw', stage(102)),
    restorer(stage(103)),
    bulkEditor(stage(104)),
    trasher(own, stage(105)),
  ]
  return [...writers, counter(stage(100)), ...(isOurs ? others() : [])]
}
