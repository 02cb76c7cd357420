import type { MediaSnapshot } from '@/publications/row'

/** An image with its caption and credit. */
export function Picture({ image, isFirst = false }: { image: MediaSnapshot; isFirst?: boolean }) {
  const { url, alt = '', width, height, caption, credit } = image
  return (
    <figure className="grid gap-2">
      <img
        src={url}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
        className="rounded-sm bg-tint"
      />
      {caption || credit ? (
        <figcaption className="text-sm text-quiet">
          {caption} {credit ? <span className="block">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
