import type { DemoItem, Text } from '../types'

type Facts = { kind: string; parent?: string; country?: string; site?: string }

/** A body with its name, short name and acronym by language, and what it is. */
export function organisation(
  key: string,
  { parent, country, ...facts }: Facts,
  text: { name: Text; shortName?: Text; acronym?: Text; description?: Text },
): DemoItem {
  return {
    key,
    in: 'organisations',
    text,
    facts: {
      ...facts,
      ...(parent ? { parent: `@${parent}` } : {}),
      ...(country ? { country: `@${country}` } : {}),
    },
  }
}
