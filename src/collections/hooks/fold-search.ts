import type { CollectionBeforeOperationHook, Where } from 'payload'
import { fold } from '@/lib/fold'

/** Folds what is searched for in labels the way the labels were folded when they were stored. */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' && operation !== 'count') return args
  const { where } = args as { where?: Where }
  return where ? { ...args, where: foldLabels(where) } : args
}

function foldLabels(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((one) => foldLabels(one as Where))]
      if (key !== 'label' || !value || typeof value !== 'object') return [key, value]
      const folded = Object.entries(value).map(([operator, word]) => [
        operator,
        typeof word === 'string' ? fold(word) : word,
      ])
      return [key, Object.fromEntries(folded)]
    }),
  ) as Where
}
