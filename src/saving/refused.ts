import { isItemCollection } from '@/publications/kinds'

/** Operations that would write items past the gate, and that nothing of Payload's uses for them. */
export function refuseItems<Args extends { collection: string }, Result>(
  write: ((args: Args) => Promise<Result>) | undefined,
  name: string,
) {
  return (args: Args) => {
    if (isItemCollection(args.collection))
      throw new Error(`db.${name} would bypass the gate for ${args.collection}`)
    return write?.(args)
  }
}

/** The record is written by its recorder alone: nothing of Payload's may add, change or remove a row. */
export function refuseRecord(args: { collection?: string }, name: string): void {
  if (args.collection === 'audit')
    throw new Error(`db.${name} is refused for audit: the record can only grow, by itself`)
}
