import type { MediaSnapshot } from '@/publications/row'

/** An image by itself; files come in the size they were made in, so Next has nothing to add. */
export function Image({ image, isFirst = false }: { image: MediaSnapshot; isFirst?: boolean }) {
  return (
    // oxlint-disable-next-line nextjs/no-img-element
    <img
      src={image.url}
      alt={image.alt ?? ''}
      width={image.width}
      height={image.height}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
      className="rounded-sm bg-tint"
    />
  )
}
