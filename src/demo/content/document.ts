import type { DemoItem, Text } from '../types'

/** The members of a year, by the Russian alphabet; a treaty names its first parties. */
export const founders = ['@kz', '@cn', '@kg', '@ru', '@tj', '@uz']
export const eight = ['@in', '@kz', '@cn', '@kg', '@pk', '@ru', '@tj', '@uz']
export const ten = ['@by', '@in', '@ir', '@kz', '@cn', '@kg', '@pk', '@ru', '@tj', '@uz']

type Facts = { kind: string; adoptedOn: string; place?: string; parties?: string[]; own?: boolean }

/** An adopted text; the Organisation's own are authentic in Russian and Chinese. */
export function document(
  key: string,
  { own = true, ...facts }: Facts,
  title: Text,
  summary: Text,
): DemoItem {
  return {
    key,
    in: 'documents',
    text: { title, summary },
    facts: { ...facts, ...(own ? { authenticLanguages: ['ru', 'zh'] } : {}) },
  }
}
