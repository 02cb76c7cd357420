/** What a form's save asked for, and how it was answered: with status 0 when no answer came. */
export type Save = { sent: Record<string, unknown>; status: number; answer: unknown }

/** Whether the server said that it saved. */
export const isSaved = ({ status }: Save) => status >= 200 && status < 400
type Listener = (save: Save) => void

const listeners = new Map<string, Set<Listener>>()
const latest = new Map<string, Promise<Save>>()
let isWatching = false

/**
 * Hears of every save of a form, however it was sent off: by its button, a shortcut, the Enter key or
 * on the way to publishing. Payload's form says neither to its caller nor to its children how a save
 * was answered, so the answer is read on its way back.
 *
 * @param address where the form saves to, as its `action`
 * @returns stops listening
 */
export function onSave(address: string, listener: Listener): () => void {
  watch()
  const mine = listeners.get(address) ?? new Set()
  listeners.set(address, mine.add(listener))
  return () => {
    mine.delete(listener)
    if (!mine.size) listeners.delete(address)
  }
}

/**
 * The save that was sent last to an address, answered or not; nothing if a form has sent none, as one
 * that found a mistake by itself.
 */
export function latestSave(address: string): Promise<Save> | undefined {
  return latest.get(address)
}

function watch(): void {
  if (isWatching) return
  isWatching = true
  const passOn = window.fetch
  window.fetch = async (input, init) => {
    const hearing = typeof input === 'string' ? listeners.get(input) : undefined
    const sent = hearing && sentBy(init)
    if (!sent) return passOn(input, init)
    const asked = passOn(input, init)
    const save = asked.then(async (response) => {
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => null)
      return { sent, status: response.status, answer }
    })
    const tell = (heard: Save) => {
      // After the form has dealt with the answer itself.
      setTimeout(() => {
        for (const listener of hearing) listener(heard)
      }, 0)
    }
    // Whoever asks for it hears of a lost connection by an error.
    save.catch(() => tell({ sent, status: 0, answer: null }))
    latest.set(input as string, save)
    const response = await asked
    tell(await save)
    return response
  }
}

/** The item that a form sends: as JSON in one part of its form data. */
function sentBy(init: RequestInit | undefined): Record<string, unknown> | undefined {
  if (!/^(PATCH|POST)$/iu.test(init?.method ?? '') || !(init?.body instanceof FormData)) return
  const text = init.body.get('_payload')
  return typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : undefined
}
