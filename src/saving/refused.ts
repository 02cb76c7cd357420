import { isItemCollection } from '@/publications/kinds'
import { isRecorded } from './recorded-writes'

/**
 * Operations that would write items past the gate, or accounts and files past the record, and that
 * nothing of Payload's uses for them.
 */
export function refuseBypass<Args extends { collection?: string }, Result>(
  write: (args: Args) => Promise<Result>,
  name: string,
) {
  return (args: Args) => {
    const collection = args.collection ?? ''
    if (isItemCollection(collection) || isRecorded(collection))
      throw new Error(`db.${name} would bypass the gate for ${collection}`)
    return write(args)
  }
}

/** The record is written by its recorder alone: nothing of Payload's may add, change or remove a row. */
export function refuseRecord(args: { collection?: string }, name: string): void {
  if (args.collection === 'audit')
    throw new Error(`db.${name} is refused for audit: the record can only grow, by itself`)
}
