import type { Palette } from './drawing'
import { letters, type Letter } from './letters'

type Frame = { width: number; height: number; ground: string }

/** Between letters, in the units of their height. */
const gap = 26

function letterOf(sign: string): Letter {
  const letter = letters[sign]
  if (!letter) throw new Error(`There are no strokes for the letter “${sign}”.`)
  return letter
}

/** A word of strokes, centred at a point and fitted into a width. */
function word(
  text: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  colour: string,
): string {
  const set = [...text].map(letterOf)
  const natural = set.reduce((sum, [wide]) => sum + wide + gap, -gap)
  const scale = Math.min(width / natural, height / 100)
  let at = 0
  const strokes = set.map(([wide, path]) => {
    const drawn = `<path d="${path}" transform="translate(${at} 0)"/>`
    at += wide + gap
    return drawn
  })
  const [left, top] = [x - (natural * scale) / 2, y - 50 * scale]
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(3)})" fill="none" stroke="${colour}" stroke-width="13">${strokes.join('')}</g>`
}

const sheet = ({ width, height, ground }: Frame, shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${shapes.join('')}</svg>`

/** Initials over a disc and an arch, where a portrait would stand. */
export function monogram(initials: string, [ground, deep, soft, accent]: Palette): string {
  return sheet({ width: 600, height: 600, ground }, [
    `<path d="M0 600A300 300 0 0 1 600 600Z" fill="${deep}"/>`,
    `<circle cx="300" cy="250" r="190" fill="${soft}" opacity="0.35"/>`,
    word(initials, { x: 300, y: 300, width: 300, height: 190 }, accent),
  ])
}

/** An acronym over a bar, where an emblem would stand. */
export function wordmark(acronym: string, [, deep, , accent]: Palette): string {
  return sheet({ width: 640, height: 360, ground: '#ffffff' }, [
    word(acronym, { x: 320, y: 165, width: 440, height: 130 }, deep),
    `<rect x="100" y="270" width="440" height="12" fill="${accent}"/>`,
  ])
}

/** A letter of each script side by side. */
export function specimen([ground, deep, soft, accent]: Palette): string {
  const signs = [
    ['A', deep],
    ['Б', soft],
    ['文', accent],
  ] as const
  return sheet(
    { width: 1600, height: 900, ground },
    signs.map(([sign, tone], index) =>
      word(sign, { x: 330 + index * 470, y: 450, width: 340, height: 400 }, tone),
    ),
  )
}
