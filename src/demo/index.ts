import type { Payload } from 'payload'
import { env } from '@/env'
import { ensureAccounts } from './accounts'
import { items, pictures } from './content'
import { Ledger } from './ledger'
import { fill, found, languagesOf, release } from './load-item'
import { loadPicture } from './pictures'
import { removeEverything } from './reset'
import type { Target } from './rich-text'

/**
 * Loads the demo: accounts, pictures and items in their languages, published through the publishing
 * room. A second run finds everything done and touches nothing, whatever people changed, renamed or
 * deleted meanwhile. A run that was killed is finished by the next: it writes the languages that
 * weren't written yet and publishes what never was; only such half-loaded items are written to.
 *
 * @param options.reset removes all content first, people's own included
 * @throws outside demo mode
 */
export async function loadDemo(
  payload: Payload,
  { reset = false }: { reset?: boolean } = {},
): Promise<{ created: number; unchanged: number }> {
  if (!env.demo) throw new Error('The demo is loaded in demo mode only: set DEMO=1.')
  if (reset) await removeEverything(payload)
  const accounts = await ensureAccounts(payload, reset)
  const ledger = await Ledger.open(payload)
  const open = items.filter(({ key }) => !ledger.entry(key)?.done)
  const missing = pictures.filter(({ key }) => !ledger.entry(key)?.done)

  for (const picture of missing) {
    const id = await loadPicture(payload, picture, ledger.entry(picture.key))
    await ledger.write(picture.key, { id, filled: [], done: true })
  }
  // Items name each other in circles, so all of them exist before any of them is written.
  for (const item of open) {
    if (ledger.entry(item.key)) continue
    await ledger.write(item.key, { id: await found(payload, item), filled: [], done: false })
  }
  const find = finder(ledger)
  for (const item of open) {
    for (const language of languagesOf(item)) {
      const entry = entryOf(ledger, item.key)
      if (entry.filled.includes(language)) continue
      await fill(payload, item, entry.id, language, find)
      await ledger.write(item.key, { ...entry, filled: [...entry.filled, language] })
    }
  }
  for (const item of open) {
    const entry = entryOf(ledger, item.key)
    await release(payload, item, entry.id, find)
    await ledger.write(item.key, { ...entry, done: true })
  }
  const created = open.length + missing.length + accounts
  return { created, unchanged: items.length + pictures.length + 4 - created }
}

function entryOf(ledger: Ledger, key: string) {
  const entry = ledger.entry(key)
  if (!entry) throw new Error(`The demo names “${key}”, which isn't there.`)
  return entry
}

/** Where demo keys lead to. */
function finder(ledger: Ledger): (key: string) => Target {
  const collections = new Map<string, Target['collection']>([
    ...items.map((item) => [item.key, item.in] as const),
    ...pictures.map((picture) => [picture.key, 'media'] as const),
  ])
  return (key) => {
    const collection = collections.get(key)
    if (!collection) throw new Error(`The demo names “${key}”, which isn't there.`)
    return { collection, id: entryOf(ledger, key).id }
  }
}
