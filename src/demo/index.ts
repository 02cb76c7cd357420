import type { Payload } from 'payload'
import { env } from '@/env'
import { accounts as all, editorsDesk, ensureAccounts } from './accounts'
import { items, media } from './content'
import { Ledger } from './ledger'
import { fill, found, languagesOf, release } from './load-item'
import { loadMedia } from './media'
import { removeEverything } from './reset'
import type { Target } from './rich-text'

/**
 * Loads the demo: accounts, pictures, files and items in their languages, published through the publishing
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
  const open = items.filter(({ key }) => ledger.entry(key)?.stage !== 'done')
  const missing = media.filter(({ key }) => ledger.entry(key)?.stage !== 'done')
  const created = open.length + missing.length + accounts
  const find = finder(ledger)
  if (open.length + missing.length) {
    const desk = await editorsDesk(payload)
    for (const file of missing) {
      await ledger.note(file.key, { id: await loadMedia(desk, file), stage: 'done' })
    }
    // Items name each other in circles, so all of them exist before any of them is written.
    for (const item of open) {
      if (ledger.entry(item.key)) continue
      await ledger.note(item.key, { id: await found(desk, item), stage: 'founded' })
    }
    await ledger.save()
    for (const item of open) {
      const { id, stage } = entryOf(ledger, item.key)
      if (stage !== 'founded') continue
      for (const language of languagesOf(item)) await fill(desk, item, id, language, find)
      await ledger.note(item.key, { id, stage: 'filled' })
    }
    await ledger.save()
    for (const item of open) {
      const { id } = entryOf(ledger, item.key)
      await release(desk, item, id, find)
      await ledger.note(item.key, { id, stage: 'done' })
    }
    await ledger.save()
  }
  return { created, unchanged: items.length + media.length + all.length - created }
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
    ...media.map((file) => [file.key, 'media'] as const),
  ])
  return (key) => {
    const collection = collections.get(key)
    if (!collection) throw new Error(`The demo names “${key}”, which isn't there.`)
    return { collection, id: entryOf(ledger, key).id }
  }
}
