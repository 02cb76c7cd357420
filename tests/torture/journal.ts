/** What one request was meant to write, and what came of it. */
export type Save = {
  token: string
  item: string
  language: string
  status: number
  ms: number
  /** The revision of the language that the answer says it made. */
  revision?: number
}

/** A publication or a withdrawal, from when to when it was under way. */
export type Publishing = {
  item: string
  language: string
  act: 'publish' | 'withdraw'
  status: number
  from: number
  to: number
  /** The revision that the answer says is public now. */
  revision?: number
}

/** What writers were told, in the order in which they were told it. */
export type Journal = {
  saves: Save[]
  /** Bulk edits, one for each item that they touched. */
  bulk: Save[]
  /** Increments of a shared fact: acknowledged, and those of which nobody knows. */
  facts: { item: string; status: number }[]
  publishing: Publishing[]
  restores: { item: string; language: string; status: number }[]
  /** Moves to the trash and back, of one item by one person. */
  trash: { item: string; isTrashed: boolean; status: number }[]
  kills: { readyMs: number }[]
}

export const emptyJournal = (): Journal => ({
  saves: [],
  bulk: [],
  facts: [],
  publishing: [],
  restores: [],
  trash: [],
  kills: [],
})

export const isAcknowledged = ({ status }: { status: number }) => status >= 200 && status < 300

/** Nobody knows whether it was done: the connection broke, or the server failed. */
export const isUnknown = ({ status }: { status: number }) => status === 0 || status >= 500
