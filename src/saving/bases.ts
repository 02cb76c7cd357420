import type { PayloadRequest } from 'payload'
import type { Seen } from './entity-tag'

type Values = Record<string, unknown>
type Memory = {
  bases: Map<string, Values>
  versions: Map<string, unknown>
  seen: Map<string, Seen>
}

/**
 * What an operation read, and the history row that its save wrote, kept under one key of the
 * request's context: nested calls with a `context` of their own replace the context object but
 * carry its keys over.
 */
const key = 'communiqueGate'

function memoryOf(req: Partial<PayloadRequest> | undefined): Memory | undefined {
  if (!req) return undefined
  req.context ??= {}
  const context = req.context as Record<string, Memory | undefined>
  return (context[key] ??= { bases: new Map(), versions: new Map(), seen: new Map() })
}

const nameOf = (collection: string, id: unknown) => `${collection}/${String(id)}`

/** Remembers a document as an operation first read it: what it will write was made from that. */
export function rememberBase(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  doc: Values | null | undefined,
): void {
  const bases = memoryOf(req)?.bases
  const name = nameOf(collection, doc?.id)
  if (doc && bases && !bases.has(name)) bases.set(name, structuredClone(doc))
}

/** The document that a write was made from; it is forgotten, for the next write starts from a new reading. */
export function takeBase(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: unknown,
): Values | undefined {
  return take(memoryOf(req)?.bases, nameOf(collection, id))
}

/** Keeps the history row that was written together with a document until the operation asks for it. */
export function keepVersion(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: unknown,
  version: unknown,
): void {
  memoryOf(req)?.versions.set(nameOf(collection, id), version)
}

/** The history row that the last save of this request wrote, once. */
export function takeVersion(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: unknown,
): unknown {
  return take(memoryOf(req)?.versions, nameOf(collection, id))
}

function take<Value>(map: Map<string, Value> | undefined, name: string): Value | undefined {
  const value = map?.get(name)
  map?.delete(name)
  return value
}

/** Keeps what the writer of a request had seen of an item, until the gate asks for it. */
export function keepSeen(
  req: Partial<PayloadRequest>,
  collection: string,
  id: unknown,
  seen: Seen,
): void {
  memoryOf(req)?.seen.set(nameOf(collection, id), seen)
}

/** What the writer had seen, for the one save of this request that says so. */
export function takeSeen(
  req: Partial<PayloadRequest> | undefined,
  collection: string,
  id: unknown,
): Seen | undefined {
  return take(memoryOf(req)?.seen, nameOf(collection, id))
}
