/** Ground, two main tones and an accent. */
export type Palette = readonly [ground: string, deep: string, soft: string, accent: string]

export const palettes = {
  dusk: ['#14213d', '#27406b', '#7fa0c8', '#f2b84b'],
  steppe: ['#f3ead8', '#8a5a2b', '#d9a866', '#1f6f78'],
  river: ['#0b3c49', '#13697a', '#7fd1c7', '#f4f1de'],
  brick: ['#fbf4ec', '#8c2f1d', '#e08d5c', '#2f3e46'],
  pine: ['#1d3124', '#3f6b4f', '#a9c9a4', '#f0c36d'],
  paper: ['#f7f7f2', '#2b2d42', '#9aa5b8', '#c8553d'],
} as const satisfies Record<string, Palette>

const width = 1600
const height = 900

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const sheet = ([ground]: Palette, shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${shapes.join('')}</svg>`

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Quarter circles turned at random on a grid. */
export function tiles(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const size = 100
  const shapes = times(16 * 9, (index) => {
    const x = (index % 16) * size
    const y = Math.floor(index / 16) * size
    const tone = palette[1 + Math.floor(next() ** 2 * 3)]
    const turn = Math.floor(next() * 4) * 90
    return `<path d="M0 0H${size}A${size} ${size} 0 0 1 0 ${size}Z" fill="${tone}" transform="translate(${x} ${y}) rotate(${turn} ${size / 2} ${size / 2})"/>`
  })
  return sheet(palette, shapes)
}

/** Ranges of hills, the nearest the darkest, under a disc. */
export function hills(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const disc = `<circle cx="${300 + next() * 1000}" cy="260" r="130" fill="${palette[3]}"/>`
  const ranges = times(5, (index) => {
    const base = 380 + index * 110
    const [lift, shift, wide] = [60 + next() * 70, next() * 6, 180 + next() * 160]
    const line = times(81, (step) => {
      const x = step * 20
      return `${x} ${Math.round(base + Math.sin(x / wide + shift) * lift)}`
    })
    const tone = index % 2 ? palette[1] : palette[2]
    return `<path d="M0 ${height}L${line.join('L')}L${width} ${height}Z" fill="${tone}" opacity="${0.45 + index * 0.13}"/>`
  })
  return sheet(palette, [disc, ...ranges])
}

/** Rings that meet and overlap. */
export function rings(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const shapes = times(11, (index) => {
    const tone = palette[1 + (index % 3)]
    const radius = 120 + next() * 170
    return `<circle cx="${Math.round(150 + index * 130)}" cy="${Math.round(300 + next() * 300)}" r="${Math.round(radius)}" fill="none" stroke="${tone}" stroke-width="${18 + (index % 4) * 12}" opacity="0.85"/>`
  })
  return sheet(palette, shapes)
}

/** Columns of a hall, one of them lit. */
export function columns(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const lit = Math.floor(next() * 14) + 3
  const shapes = times(20, (index) => {
    const tall = 300 + Math.round(Math.abs(Math.sin(index * 0.55 + seed)) * 430)
    const tone = index === lit ? palette[3] : palette[1 + (index % 2)]
    return `<rect x="${index * 80 + 14}" y="${height - tall}" width="52" height="${tall}" rx="26" fill="${tone}"/>`
  })
  return sheet(palette, shapes)
}

/** Threads that run apart and come together. */
export function threads(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const shapes = times(26, (index) => {
    const from = 60 + index * 32
    const to = 60 + Math.floor(next() * 26) * 32
    const tone = palette[1 + (index % 3)]
    return `<path d="M-20 ${from}C500 ${from} 520 450 800 450S1100 ${to} 1620 ${to}" fill="none" stroke="${tone}" stroke-width="${4 + (index % 3) * 3}" opacity="0.8"/>`
  })
  return sheet(palette, shapes)
}

/** Sheets of paper, each a little turned, with lines as of text. */
export function sheets(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const shapes = times(6, (index) => {
    const turn = Math.round((next() - 0.5) * 26)
    const text = times(
      9,
      (row) =>
        `<rect x="50" y="${70 + row * 52}" width="${Math.round(170 + next() * 190)}" height="16" rx="8" fill="${row === 0 ? palette[3] : palette[2]}"/>`,
    )
    return `<g transform="translate(${120 + index * 190} ${150 + next() * 70}) rotate(${turn} 230 300)"><rect width="460" height="600" rx="10" fill="${palette[0]}" stroke="${palette[1]}" stroke-width="6"/>${text.join('')}</g>`
  })
  const ground: Palette = [palette[1], palette[1], palette[2], palette[3]]
  return sheet(ground, shapes)
}

/** Dots on a grid that swell towards one point. */
export function dots(palette: Palette, seed: number): string {
  const next = numbers(seed)
  const [cx, cy] = [400 + next() * 800, 250 + next() * 400]
  const shapes = times(32 * 18, (index) => {
    const x = 25 + (index % 32) * 50
    const y = 25 + Math.floor(index / 32) * 50
    const far = Math.hypot(x - cx, y - cy)
    const radius = Math.max(3, 24 - far / 30)
    return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${far < 130 ? palette[3] : palette[1 + ((index >> 1) % 2)]}"/>`
  })
  return sheet(palette, shapes)
}

/** Points where cities are, by longitude and latitude, on a plain ground: neither borders nor coasts. */
export function constellation(
  palette: Palette,
  cities: readonly (readonly [longitude: number, latitude: number])[],
): string {
  const shapes = cities.flatMap(([longitude, latitude], index) => {
    const [x, y] = [120 + (longitude - 25) * 14, 120 + (62 - latitude) * 20]
    const at = `cx="${x.toFixed(0)}" cy="${y.toFixed(0)}"`
    return [
      `<circle ${at} r="34" fill="${palette[1]}"/>`,
      `<circle ${at} r="13" fill="${palette[index % 3 ? 2 : 3]}"/>`,
    ]
  })
  return sheet(palette, shapes)
}
