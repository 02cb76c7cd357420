import type { Card } from '@/content/cards'
import { Day } from '../ui/day'
import { dot } from '../ui/dot'
import { Image } from '../ui/image'
import { useWord } from '../ui/use-word'

/** What matters most, with its picture where it has one. */
export function Lead({ card }: { card: Card }) {
  const word = useWord('news.kinds')
  const { image } = card
  const above = [word(card.kind), card.kicker].filter(Boolean).join(dot)
  return (
    <article
      className={`grid gap-6 ${image ? 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center lg:gap-10' : 'border-s-4 border-accent ps-5 sm:ps-8'}`}
    >
      {image ? (
        <Image
          image={image}
          isFirst
          isDecoration
          shape="wide"
          sizes="(width < 64rem) 100vw, 40rem"
        />
      ) : null}
      <div className="plain-links grid content-start gap-3">
        <p className="text-sm text-quiet">
          <Day iso={card.date} />
          {above ? dot + above : ''}
        </p>
        <h2 className="text-2xl sm:text-3xl xl:text-4xl">
          <a href={card.path}>{card.title}</a>
        </h2>
        {card.lead ? <p className="text-lg text-quiet">{card.lead}</p> : null}
      </div>
    </article>
  )
}
