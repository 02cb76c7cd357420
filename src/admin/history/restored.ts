import type { HistoryPart } from '@/saving/restoring'

/** What the windows of one browser tell each other when a part of an item was given back. */
type Restored = { item: string; part: HistoryPart }

const channel = 'communique-restored'

/** @param item its address in the HTTP interface */
export function tellRestored(item: string, part: HistoryPart): void {
  const line = new BroadcastChannel(channel)
  // A channel is its origin's own and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  line.postMessage({ item, part } satisfies Restored)
  line.close()
}

/** Hears of what other windows of this browser restored. */
export function onRestored(listener: (restored: Restored) => void): () => void {
  const line = new BroadcastChannel(channel)
  line.addEventListener('message', ({ data }: MessageEvent<Restored>) => listener(data))
  return () => line.close()
}
