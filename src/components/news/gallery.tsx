import { useTranslations } from 'next-intl'
import type { MediaSnapshot } from '@/publications/row'
import { Image } from '../ui/image'

/** As many as are seen at once; the others open on request. */
const atOnce = 6

/** Pictures side by side; each leads to the whole of it. */
export function Gallery({ images }: { images: readonly MediaSnapshot[] }) {
  const t = useTranslations('news')
  const isLong = images.length > atOnce + 2
  const first = isLong ? images.slice(0, atOnce) : images
  return (
    <div className="grid gap-6">
      <Pictures images={first} />
      {isLong ? (
        <details>
          <summary className="cursor-pointer py-2 text-accent">
            {t('morePictures', { count: images.length - atOnce })}
          </summary>
          <div className="pt-4">
            <Pictures images={images.slice(atOnce)} />
          </div>
        </details>
      ) : null}
    </div>
  )
}

function Pictures({ images }: { images: readonly MediaSnapshot[] }) {
  return (
    <ul className="grid gap-6 min-[30rem]:grid-cols-2 xl:grid-cols-3">
      {images.map((image) => (
        <li key={image.id}>
          <figure className="grid gap-2">
            <a href={image.url}>
              <Image image={image} shape="wide" sizes="(width < 30rem) 100vw, 22rem" />
            </a>
            {image.caption || image.credit ? (
              <figcaption className="text-sm text-quiet">
                {image.caption}{' '}
                {image.credit ? <span className="block">{image.credit}</span> : null}
              </figcaption>
            ) : null}
          </figure>
        </li>
      ))}
    </ul>
  )
}
