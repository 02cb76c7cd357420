import type { DemoItem, Text } from '../types'
import { filesOf } from './files'

/** The members of a year, by the Russian alphabet; a treaty names its first parties. */
export const founders = ['@kz', '@cn', '@kg', '@ru', '@tj', '@uz']
export const eight = ['@in', '@kz', '@cn', '@kg', '@pk', '@ru', '@tj', '@uz']
export const ten = ['@by', '@in', '@ir', '@kz', '@cn', '@kg', '@pk', '@ru', '@tj', '@uz']

type Facts = {
  kind: string
  number?: string
  adoptedOn: string
  place?: string
  parties?: string[]
  authentic?: string[]
  /** Names the file of each language: `sheet` is `sheet-en`, `sheet-ru` and `sheet-zh`. */
  file?: string
}

/** An adopted text; the Organisation's own are authentic in Russian and Chinese. */
export function document(
  key: string,
  { authentic = ['ru', 'zh'], file, ...facts }: Facts,
  title: Text,
  summary: Text,
): DemoItem {
  return {
    key,
    in: 'documents',
    text: { title, summary, ...(file ? { file: filesOf(file) } : {}) },
    facts: { ...facts, ...(authentic.length ? { authenticLanguages: authentic } : {}) },
  }
}
