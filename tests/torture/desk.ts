import { languages, pause, pick, type Stage } from './actors'
import { isAcknowledged } from './journal'

/** Publishes or withdraws languages of hot items. */
export async function publisher(act: 'publish' | 'withdraw', stage: Stage): Promise<void> {
  const { send, random, journal, items, running } = stage
  while (running()) {
    const item = pick(items, random)
    const language = pick(languages, random)
    const path = `/events/${item}/publications`
    const from = Date.now()
    const { status, body } =
      act === 'publish'
        ? await send('POST', path, { languages: [language] })
        : await send('DELETE', `${path}/${language}`, { reason: 'torture' })
    const revision = body?.published?.[0]?.revision as number | undefined
    const outcome = { item, language, act, status, from, to: Date.now() }
    journal.publishing.push({ ...outcome, ...(revision ? { revision } : {}) })
    // Withdrawals are rarer, so that most of the time there is something to withdraw.
    await pause(act === 'publish' ? 50 : 200, random)
  }
}

/** Gives back one of the newest states of one language of a hot item. */
export async function restorer(stage: Stage): Promise<void> {
  const { send, random, journal, items, running } = stage
  while (running()) {
    const item = pick(items, random)
    const language = pick(languages, random)
    const { body } = await send(
      'GET',
      `/events/versions?where[parent][equals]=${item}&limit=20&sort=-updatedAt&depth=0`,
    )
    const versions = (body?.docs ?? []) as { id: string }[]
    if (versions.length) {
      const { id } = pick(versions, random)
      const path = `/events/versions/${id}?locale=${language}`
      const { status } = await send('POST', path, undefined, { 'if-match': '*' })
      journal.restores.push({ item, language, status })
    }
    await pause(300, random)
  }
}

/** Changes one field of all hot items at once, in one language. */
export async function bulkEditor(stage: Stage): Promise<void> {
  const { send, random, journal, items, running } = stage
  for (let turn = 0; running(); turn++) {
    const language = pick(languages, random)
    const token = `bulk-${language}-${turn}.`
    const started = Date.now()
    const { status, body } = await send(
      'PATCH',
      `/events?locale=${language}&depth=0&${items.map((id, n) => `where[id][in][${n}]=${id}`).join('&')}`,
      { theme: token },
    )
    const ms = Date.now() - started
    const done = (body?.docs ?? []) as { id: string; revisions?: Record<string, number> }[]
    for (const item of items) {
      const revision = done.find(({ id }) => id === item)?.revisions?.[language]
      // Refused for this item alone: the answer names it among its errors.
      const one = isAcknowledged({ status }) && !revision ? 412 : status
      journal.bulk.push({
        token,
        item,
        language,
        status: one,
        ms,
        ...(revision ? { revision } : {}),
      })
    }
    await pause(150, random)
  }
}

/** Moves an item of their own to the trash and back. */
export async function trasher(own: string, stage: Stage): Promise<void> {
  const { send, random, journal, running } = stage
  for (let isTrashed = true; running(); isTrashed = !isTrashed) {
    const deletedAt = isTrashed ? new Date().toISOString() : null
    const { status } = await send('PATCH', `/events/${own}?trash=true&depth=0`, { deletedAt })
    journal.trash.push({ item: own, isTrashed, status })
    await pause(300, random)
  }
}
