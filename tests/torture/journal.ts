/** What one request was meant to write, and what came of it. */
export type Save = { token: string; item: string; language: string; status: number; ms: number }

/** What writers were told, in the order in which they were told it. */
export type Journal = {
  saves: Save[]
  /** Increments of a shared fact: acknowledged, and those of which nobody knows. */
  facts: { item: string; status: number }[]
  others: { act: string; status: number }[]
  kills: { readyMs: number }[]
}

export const emptyJournal = (): Journal => ({ saves: [], facts: [], others: [], kills: [] })

export const isAcknowledged = ({ status }: { status: number }) => status >= 200 && status < 300
