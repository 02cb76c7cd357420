import type { Payload } from 'payload'
import type { ItemCollection } from '@/publications/kinds'
import type { Scope } from './tally'

type Model = { collection: { aggregate(steps: object[]): { toArray(): Promise<unknown[]> } } }
type Group<Key> = { _id: Key; count: number }

/** Payload's queries can't group, so the collection itself is asked; only live rows are counted. */
async function aggregate<Key>(store: Payload, steps: object[]): Promise<Group<Key>[]> {
  const { collections } = store.db as unknown as { collections: { publications: Model } }
  return (await collections.publications.collection.aggregate(steps).toArray()) as Group<Key>[]
}

function match({ collection, language, names, kind, from, to }: Scope): object {
  return {
    $match: {
      collection,
      language,
      state: 'live',
      ...(kind ? { kind } : {}),
      ...(from && to ? { day: { $gte: from, $lte: to } } : {}),
      ...(names.length ? { names: { $all: names } } : {}),
    },
  }
}

/** `{kind, month, count}` of what is in a scope. */
export async function tallyMonthsOnMongo(store: Payload, scope: Scope): Promise<unknown[]> {
  const month = { $substr: ['$day', 0, 7] }
  const groups = await aggregate<{ kind?: string | null; month?: string | null }>(store, [
    match(scope),
    { $group: { _id: { kind: '$kind', month }, count: { $sum: 1 } } },
  ])
  return groups.map(({ _id, count }) => ({
    kind: _id.kind ?? '',
    month: _id.month ?? '',
    count,
  }))
}

/** `{name, count}` of the items of a collection that are named in a scope. */
export async function tallyNamesOnMongo(
  store: Payload,
  scope: Scope,
  of: ItemCollection,
  limit: number,
): Promise<unknown[]> {
  const groups = await aggregate<string>(store, [
    match(scope),
    { $unwind: '$names' },
    { $match: { names: { $gte: `${of}:`, $lt: `${of};` } } },
    { $group: { _id: '$names', count: { $sum: 1 } } },
    { $sort: { count: -1, _id: 1 } },
    { $limit: limit },
  ])
  return groups.map(({ _id, count }) => ({ name: _id, count }))
}
