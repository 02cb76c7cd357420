import type { Payload } from 'payload'

/** How far a demo item got: it exists, all its languages are written, it is public as it shall be. */
export type Entry = { id: string; stage: 'founded' | 'filled' | 'done' }

const place = 'demo'
/** Items are found again without their entry, so that not every step needs a write of its own. */
const notesToAWrite = 20

/**
 * What the loader did, in Payload's key-value store, by demo key. It makes loading idempotent even
 * after people renamed or deleted items, and lets a loading that was killed go on where it stopped.
 */
export class Ledger {
  private notes = 0

  private constructor(
    private readonly payload: Payload,
    private readonly entries: Record<string, Entry>,
  ) {}

  static async open(payload: Payload): Promise<Ledger> {
    return new Ledger(payload, (await payload.kv.get<Record<string, Entry>>(place)) ?? {})
  }

  static async forget(payload: Payload): Promise<void> {
    await payload.kv.delete(place)
  }

  entry(key: string): Entry | undefined {
    return this.entries[key]
  }

  async note(key: string, entry: Entry): Promise<void> {
    this.entries[key] = entry
    if (++this.notes >= notesToAWrite) await this.save()
  }

  async save(): Promise<void> {
    if (!this.notes) return
    this.notes = 0
    await this.payload.kv.set(place, this.entries)
  }
}
