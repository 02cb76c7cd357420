import type { Newer } from '@/saving/outdated'
import type { Save } from './saves'

/** What a refusal says of the newer text, if that is what it was about. */
export function newerOf({ status, answer }: Pick<Save, 'status' | 'answer'>) {
  const data = (answer as { errors?: { data?: Partial<Newer> }[] } | null)?.errors?.[0]?.data
  return status === 412 && data?.code === 'outdated'
    ? (data as Newer & { name: string })
    : undefined
}

const givenUp = new EventTarget()

/** Says that somebody went back to the form from a merge: what should have followed the save won't. */
export function giveUpMerge(): void {
  givenUp.dispatchEvent(new Event('merge'))
}

export function onMergeGivenUp(listener: () => void): () => void {
  givenUp.addEventListener('merge', listener)
  return () => givenUp.removeEventListener('merge', listener)
}
