import type { MediaSnapshot } from './row'

/** An uploaded file as the database gives it, in one language. */
export type MediaDoc = Omit<MediaSnapshot, 'focal' | 'url'> & {
  filename?: string
  focalX?: number | null
  focalY?: number | null
}

/** What readers are shown of a file. */
export function snapshotOf(doc: MediaDoc): MediaSnapshot {
  const { id, filename, mimeType, filesize, width, height, renditions, language } = doc
  const { alt, caption, credit } = doc
  const url = `/api/media/file/${filename}`
  const focal = focalOf(doc)
  const more = defined({ width, height, renditions, focal, language, alt, caption, credit })
  return { id, url, mimeType, filesize, ...more }
}

/** The middle is where a picture is cropped anyway, so it isn't said. */
function focalOf({ focalX, focalY }: MediaDoc) {
  const [x, y] = [focalX ?? 50, focalY ?? 50]
  return x === 50 && y === 50 ? undefined : { x, y }
}

function defined<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
