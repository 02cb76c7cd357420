import { Image, type ImageProps } from './image'

/** An image with its caption and credit. */
export function Picture(props: Omit<ImageProps, 'isDecoration'>) {
  const { caption, credit } = props.image
  return (
    <figure className="grid gap-2">
      <Image {...props} />
      {caption || credit ? (
        <figcaption className="text-sm text-quiet">
          {caption} {credit ? <span className="block">{credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
