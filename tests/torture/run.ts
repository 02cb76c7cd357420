import { languages } from './actors'
import { crowd, makeItems } from './crowd'
import { historian, type Histories } from './historian'
import { person, signUp, type Send } from './http'
import { emptyJournal, isAcknowledged, type Journal } from './journal'
import { killer } from './killer'
import type { Run } from './options'
import { proveLine } from './prove/line'
import { expectThat, proof, type Proof } from './prove/proof'
import { provePublications } from './prove/publications'
import { proveRecord, readRecord } from './prove/record'
import { proveFacts, proveTokens, proveTrash } from './prove/texts'
import { proveFree, proveWhole } from './prove/whole'
import { randomFrom } from './random'
import { outcomeOf, type Outcome } from './report'
import type { Server } from './servers'
import { startServers } from './stage'

/** Lets everybody work on a few items until the time or the saves are used up, kills servers meanwhile, and looks at what is there then. */
export async function torture(run: Run): Promise<Outcome> {
  const { servers, env, stop } = await startServers(run)
  try {
    const journal = emptyJournal()
    const random = randomFrom(run.seed)
    const token = await signUp((servers[0] as Server).url)
    const send = person(() => (servers[Math.floor(random() * servers.length)] as Server).url, token)
    const items = await makeItems(send)
    const all = [...items.hot, items.own]
    const seen = historian(send, all)
    const began = Date.now()
    const running = () => isRunning(run, journal, began)
    const isOurs = run.target === 'communique'
    await Promise.all([
      ...crowd(run, servers, token, items, journal, running),
      killer(run, servers, randomFrom(run.seed + 1), running, journal),
      ...(isOurs ? [seen.follow(running)] : []),
    ])
    const took = Date.now() - began
    const proofs = [
      ...(await proveTokens(send, journal, isOurs)),
      ...(await proveFacts(send, journal)),
    ]
    if (isOurs) {
      await seen.finish()
      const urls = servers.map(({ url }) => url)
      proofs.push(...(await proveOurs(run, send, urls, seen.histories, journal, env)))
    }
    return outcomeOf(run, journal, proofs, took)
  } finally {
    await stop()
  }
}

function isRunning({ seconds, saves, kills }: Run, journal: Journal, began: number): boolean {
  if (Date.now() - began > seconds * 1000) return false
  if (saves === undefined) return true
  return journal.saves.filter(isAcknowledged).length < saves || journal.kills.length < kills
}

async function proveOurs(
  run: Run,
  send: Send,
  urls: string[],
  histories: Histories,
  journal: Journal,
  env: NodeJS.ProcessEnv,
): Promise<Proof[]> {
  const items = [...histories.keys()]
  const record = await readRecord(send, items)
  const ready = proof(`a killed server is ready again within ${run.ready} ms`)
  for (const { readyMs } of journal.kills) expectThat(ready, readyMs <= run.ready, `${readyMs} ms`)
  const hot = [...new Set(journal.saves.map(({ item }) => item))]
  return [
    ...proveLine(histories, journal, record),
    ...(await proveWhole(send, items)),
    ...(await provePublications(send, urls, histories, journal)),
    ...(await proveTrash(send, journal)),
    ...(await proveRecord(record, journal, env)),
    ...(await proveFree(send, hot, languages)),
    ...(run.kills ? [ready] : []),
  ]
}
