import { readFileSync } from 'node:fs'
import { contrast, type Hex } from '../../src/lib/contrast'

export const begin = '<!-- contrast:begin -->'
export const end = '<!-- contrast:end -->'

export type Pair = {
  text: string
  ground: string
  /** What WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for edges of controls and focus (1.4.11). */
  least: 4.5 | 3
  use: string
}

/** Every pair of colours that is shown on the site. */
export const pairs: Pair[] = [
  { text: 'ink', ground: 'paper', least: 4.5, use: 'running text' },
  { text: 'ink', ground: 'tint', least: 4.5, use: 'text in a box' },
  { text: 'quiet', ground: 'paper', least: 4.5, use: 'dates, captions, credits' },
  { text: 'quiet', ground: 'tint', least: 4.5, use: 'the same in a box' },
  { text: 'strong', ground: 'paper', least: 4.5, use: 'titles' },
  { text: 'strong', ground: 'tint', least: 4.5, use: 'titles in a box' },
  { text: 'accent', ground: 'paper', least: 4.5, use: 'links, the current section, focus' },
  { text: 'accent', ground: 'tint', least: 4.5, use: 'links in a box' },
  { text: 'on-accent', ground: 'accent', least: 4.5, use: 'buttons, chosen text' },
  { text: 'signal', ground: 'paper', least: 4.5, use: 'cancelled, postponed' },
  { text: 'signal', ground: 'tint', least: 4.5, use: 'the same in a box' },
  { text: 'good', ground: 'paper', least: 4.5, use: 'in force, held' },
  { text: 'good', ground: 'tint', least: 4.5, use: 'the same in a box' },
  { text: 'on-band', ground: 'band', least: 4.5, use: 'head and foot: links, focus' },
  { text: 'on-band-quiet', ground: 'band', least: 4.5, use: 'head and foot: quiet text' },
  { text: 'edge', ground: 'paper', least: 3, use: 'edges of controls' },
  { text: 'edge', ground: 'tint', least: 3, use: 'the same in a box' },
]

/** The colours of the tokens file, by name, for light and dark. */
export function readColours(css = readFileSync('src/app/tokens.css', 'utf8')) {
  const found = css.matchAll(
    /--color-([\w-]+):\s*light-dark\((?:var\(--[\w-]+, )?(#[\da-f]{6})\)?,\s*(?:var\(--[\w-]+, )?(#[\da-f]{6})\)/gu,
  )
  return new Map([...found].map(([, name, light, dark]) => [name, { light, dark }])) as Map<
    string,
    { light: Hex; dark: Hex }
  >
}

/**
 * The contrast of every pair, in both themes.
 *
 * @throws Error when a pair names a colour that isn't among the tokens
 */
export function figures(colours = readColours()) {
  const get = (name: string) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`src/app/tokens.css has no colour "${name}".`)
    return colour
  }
  return pairs.map((pair) => {
    const [text, ground] = [get(pair.text), get(pair.ground)]
    return {
      ...pair,
      light: contrast(text.light, ground.light),
      dark: contrast(text.dark, ground.dark),
    }
  })
}

/** The tables of colours and of their contrast, for docs/design.md. */
export function contrastTables(): string {
  const colours = [...readColours()].map(
    ([name, { light, dark }]) => `| \`${name}\` | \`${light}\` | \`${dark}\` |`,
  )
  const rows = figures().map(
    ({ text, ground, light, dark, least, use }) =>
      `| \`${text}\` on \`${ground}\` | ${use} | ${light.toFixed(1)} | ${dark.toFixed(1)} | ${least} |`,
  )
  return [
    '| colour | light | dark |',
    '| --- | --- | --- |',
    ...colours,
    '',
    '| pair | use | light | dark | at least |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/**
 * Puts the tables between their markers.
 *
 * @throws Error when the text has no markers
 */
export function withTables(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/design.md has no ${begin} … ${end}.`)
  return `${text.slice(0, from)}${begin}\n\n${contrastTables()}\n\n${text.slice(to)}`
}
