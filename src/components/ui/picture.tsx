import type { MediaSnapshot } from '@/publications/row'
import { Image } from './image'

/** An image with its caption and credit. */
export function Picture({ image, isFirst = false }: { image: MediaSnapshot; isFirst?: boolean }) {
  const { caption, credit } = image
  return (
    <figure className="grid gap-2">
      <Image image={image} isFirst={isFirst} />
      {caption || credit ? (
        <figcaption className="text-sm text-quiet">
          {caption} {credit ? <span className="block">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
