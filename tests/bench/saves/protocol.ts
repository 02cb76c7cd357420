/** Payload as it comes, with our collections; the same behind the gate, without and with the record. */
export const targets = ['stock', 'gate', 'gateAndRecord'] as const
export type Target = (typeof targets)[number]

export const databases = ['sqlite', 'mongodb'] as const
export type Database = (typeof databases)[number]

/** One batch of saves: so many writers at once, over so many items. */
export type Batch = { writers: number; items: number; saves: number }

/** What a batch took: each acknowledged save's milliseconds, all together, and saves that failed. */
export type Taken = { latencies: number[]; elapsed: number; failed: number }
