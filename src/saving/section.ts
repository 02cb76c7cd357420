import type { PayloadRequest } from 'payload'
import { makeTurnsByName, type Turns } from './turns'

/** How a database keeps a read and the writes that follow from it together. */
export type Section = {
  /** Whether writes must name the revision they replace, because nothing else keeps others out. */
  fence: boolean
  /** For single writes of an adapter that stand beside the gate's: each of them whole or not at all. */
  turn: <Args extends { req?: Partial<PayloadRequest> }, Result>(
    args: Args,
    write: (args: Args) => Promise<Result>,
  ) => Promise<Result>
  /** Keeps others out while work has a transaction of its own on the adapter's connection. */
  alone: Turns
  /** Runs work so that all of its writes are there or none is; hands it the request to write with. */
  atomically: <Result>(work: (req: PayloadRequest) => Promise<Result>) => Promise<Result>
  /** The same, for a write of one item, which its other writers in this process wait for. */
  ofItem: (name: string) => Turns
  /** Whom to tell that what a section wrote was undone, before the next one begins. */
  onUndone?: (listener: () => void) => void
  close: () => Promise<void>
}

/**
 * MongoDB needs no section: the compare-and-set on one document is the fence, and it works on
 * servers without transactions. The gate writes outside of Payload's transaction, whose snapshot
 * would hide what others saved meanwhile. A history row that a crash left out is written by the next
 * save or at start.
 */
export function mongoSection(): Section {
  return {
    fence: true,
    turn: (args, write) => write(args),
    alone: (work) => work(),
    atomically: (work) => work({} as PayloadRequest),
    ofItem: makeTurnsByName(),
    close: () => Promise.resolve(),
  }
}

/** The same section, whose failures are told as those of the database (`watch`). */
export function watchSection(
  section: Section,
  watched: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Section {
  return {
    ...section,
    turn: (args, write) => watched(() => section.turn(args, write)),
    atomically: (work) => watched(() => section.atomically(work)),
  }
}
