import {
  modernFormats,
  renditionOf,
  type RenditionFormat,
  type Renditions,
} from '@/publications/renditions'
import type { MediaSnapshot } from '@/publications/row'

export type ImageProps = {
  image: MediaSnapshot
  /** The one that readers see first: it is fetched before everything else. */
  isFirst?: boolean
  /** How wide it stands on the page, as the `sizes` of HTML. */
  sizes?: string
  /** Cropped to this shape around its focal point; its own shape otherwise. */
  shape?: 'wide' | 'square'
  /** Beside a title that leads to the same page, it has nothing to say of its own. */
  isDecoration?: boolean
}

const shapes = { wide: 'aspect-3/2', square: 'aspect-square' }

/** A picture in the size and format that suits the reader's screen, all made at its upload. */
export function Image({
  image,
  isFirst = false,
  sizes = '(width < 48rem) 100vw, 46rem',
  shape,
  isDecoration = false,
}: ImageProps) {
  const { url, renditions, width, height, focal } = image
  const crop = shape ? `${shapes[shape]} w-full object-cover ${focus(focal)}` : ''
  const img = (
    // Files come in the sizes they were made in, so Next has nothing to add.
    // oxlint-disable-next-line nextjs/no-img-element
    <img
      src={renditions ? middle(url, renditions) : url}
      alt={isDecoration ? '' : (image.alt ?? '')}
      width={width}
      height={height}
      loading={isFirst ? 'eager' : 'lazy'}
      {...(isFirst ? { fetchPriority: 'high' as const } : {})}
      decoding="async"
      className={`picture ${crop}`.trim()}
    />
  )
  if (!renditions) return img
  return (
    <picture>
      {modernFormats.map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={sourcesOf(url, renditions, format)}
          sizes={sizes}
        />
      ))}
      {img}
    </picture>
  )
}

function sourcesOf(url: string, { widths }: Renditions, format: RenditionFormat) {
  return widths.map((width) => `${renditionOf(url, width, format)} ${width}w`).join(', ')
}

/** What browsers get that know neither AVIF nor WebP: nothing enormous. */
function middle(url: string, { widths, fallback }: Renditions) {
  const width = widths.findLast((one) => one <= 1200) ?? widths[0]
  return width ? renditionOf(url, width, fallback) : url
}

/** Tenths, as classes: style attributes would need an exception in a content security policy. */
function focus(focal: MediaSnapshot['focal']) {
  const tenth = (percent: number) => Math.round(percent / 10)
  return focal ? `focus-x-${tenth(focal.x)} focus-y-${tenth(focal.y)}` : ''
}
