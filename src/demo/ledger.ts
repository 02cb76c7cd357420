import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'

/** How far one demo item got. */
export type Entry = { id: string; filled: Locale[]; done: boolean }

const place = 'demo'

/**
 * What the loader did, in Payload's key-value store, by demo key. It makes loading idempotent even
 * after people renamed or deleted items, and lets a loading that was killed go on where it stopped.
 */
export class Ledger {
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

  async write(key: string, entry: Entry): Promise<void> {
    this.entries[key] = entry
    await this.payload.kv.set(place, this.entries)
  }
}
