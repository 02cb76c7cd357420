import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { counter, languages, publisher, vandal, writer, type Stage } from './actors'
import { person, signUp, type Send } from './http'
import { emptyJournal, isAcknowledged } from './journal'
import type { Options } from './options'
import { proveFacts, proveHistory, provePublications, proveTokens, type Proof } from './prove'
import { randomFrom } from './random'
import { startServers } from './stage'

export type Report = {
  options: Options
  saves: number
  acknowledged: number
  lost: number
  refused: number
  unknown: number
  /** Answers that blame the server; nobody may get one while the database is there. */
  failed: number
  kills: number
  slowestReadyMs: number
  proofs: Proof[]
  held: boolean
}

const hotItems = 3

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

/** Lets everybody work on a few items until the time or the saves are used up, kills servers meanwhile, and looks at what is there then. */
export async function torture(options: Options): Promise<Report> {
  const { servers, stop } = await startServers(options)
  try {
    const random = randomFrom(options.seed)
    const journal = emptyJournal()
    const first = servers[0]!.url
    const token = await signUp(first)
    const send = person(() => servers[Math.floor(random() * servers.length)]!.url, token)
    const items: string[] = []
    for (let n = 0; n < hotItems; n++) items.push(await makeItem(send, `Hot ${n}`))
    const gated = options.target === 'communique'
    const own = await makeItem(send, 'Rough')
    const until = Date.now() + options.seconds * 1000
    const running = () => Date.now() < until && journal.saves.length < options.saves
    const stage = (n: number): Stage => ({
      send,
      random: randomFrom(options.seed * 1000 + n),
      journal,
      items,
      running,
      withTags: gated,
    })
    const actors = Array.from({ length: options.writers }, (_, n) => writer(n, stage(n)))
    actors.push(counter(stage(100)))
    if (gated) actors.push(publisher(stage(101)), vandal(own, stage(102)))
    await Promise.all([...actors, killer(options, servers, random, running, journal)])
    const proofs = [...(await proveTokens(send, journal)), ...(await proveFacts(send, journal))]
    if (gated)
      proofs.push(
        ...(await proveHistory(send, [...items, own])),
        ...(await provePublications(send, items)),
      )
    return reportOf(options, journal, proofs)
  } finally {
    await stop()
  }
}

async function killer(
  options: Options,
  servers: Awaited<ReturnType<typeof startServers>>['servers'],
  random: () => number,
  running: () => boolean,
  journal: ReturnType<typeof emptyJournal>,
) {
  const pause = (options.seconds * 1000) / (options.kills + 1)
  for (let n = 0; n < options.kills && running(); n++) {
    await sleep(pause * (0.5 + random()))
    if (running())
      journal.kills.push({ readyMs: await servers[n % servers.length]!.killAndRestart() })
  }
}

function reportOf(
  options: Options,
  { saves, facts, others, kills }: ReturnType<typeof emptyJournal>,
  proofs: Proof[],
): Report {
  return {
    options,
    saves: saves.length,
    acknowledged: saves.filter(isAcknowledged).length,
    lost: proofs[0]?.broken.length ?? 0,
    refused: saves.filter(({ status }) => status === 412).length,
    unknown: saves.filter(({ status }) => status === 0).length,
    failed: [...saves, ...facts, ...others].filter(({ status }) => status >= 500).length,
    kills: kills.length,
    slowestReadyMs: Math.max(0, ...kills.map(({ readyMs }) => readyMs)),
    proofs: proofs.map((one) => ({ ...one, broken: one.broken.slice(0, 20) })),
    held: proofs.every(({ broken, checked }) => broken.length === 0 && checked > 0),
  }
}

/** The report as one line for a person. */
export function line({
  options,
  saves,
  acknowledged,
  lost,
  refused,
  unknown,
  failed,
  kills,
  slowestReadyMs,
  held,
  proofs,
}: Report): string {
  const broken = proofs.filter((one) => one.broken.length).map(({ promise }) => promise)
  const verdict = held
    ? 'every promise held'
    : `BROKEN: ${broken.join('; ') || 'nothing could be checked'}`
  return `${options.target} on ${options.db}, ${options.processes} process(es), seed ${options.seed}: ${saves} saves, ${acknowledged} acknowledged, ${lost} lost, ${refused} refused as outdated, ${unknown} unanswered, ${failed} server errors, ${kills} kills (ready again within ${slowestReadyMs} ms): ${verdict}`
}

/** Writes the report where the options say. */
export function write(report: Report): void {
  if (report.options.report)
    writeFileSync(report.options.report, `${JSON.stringify(report, null, 2)}\n`)
}
