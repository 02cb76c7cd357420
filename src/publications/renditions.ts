/** The sizes in which a picture was made at its upload, each in AVIF, WebP and a format for everyone. */
export type Renditions = {
  /** In pixels, ascending. */
  widths: number[]
  /** For browsers that know neither AVIF nor WebP; PNG keeps what is transparent. */
  fallback: 'jpg' | 'png'
}

const widths = [480, 800, 1200, 1800] as const

/** Formats of every rendition, the smallest first. */
export const modernFormats = ['avif', 'webp'] as const

export type RenditionFormat = (typeof modernFormats)[number] | Renditions['fallback']

/** The widths to make of an original: those below it, and its own when the largest would enlarge it. */
export function widthsFor(original: number): number[] {
  const smaller = widths.filter((width) => width < original)
  return smaller.length === widths.length ? smaller : [...smaller, original]
}

/** The name, or address, of a rendition beside its original's. */
export function renditionOf(original: string, width: number, format: RenditionFormat): string {
  return `${stemOf(original)}-${width}.${format}`
}

/** The part of a file's name, or address, that it shares with its renditions. */
export function stemOf(name: string): string {
  return name.replace(/[.][a-z\d]+$/u, '')
}

const named = /^(?<stem>[\da-f-]{36})-(?<width>\d{1,5})[.](?<format>avif|webp|jpg|png)$/u

/** Takes the name of a rendition apart; nothing for any other name. */
export function readRenditionName(name: string) {
  const parts = named.exec(name)?.groups
  if (!parts) return null
  const { stem, width, format } = parts as Record<'stem' | 'width', string> & {
    format: RenditionFormat
  }
  return { stem, width: Number(width), format }
}

/** Whether a picture was made in a width and a format. */
export function hasRendition(
  made: Renditions | null | undefined,
  { width, format }: { width: number; format: RenditionFormat },
): boolean {
  if (!made?.widths.includes(width)) return false
  return (modernFormats as readonly string[]).includes(format) || format === made.fallback
}
