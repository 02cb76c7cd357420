import { useTranslations } from 'next-intl'
import type { Card } from '@/content/cards'
import { Day } from '../ui/day'
import { dot } from '../ui/dot'
import { Image } from '../ui/image'
import { useWord } from '../ui/use-word'

/** A picture beside the title; beside the text below it as well where there is room. */
const beside =
  'grid-cols-[minmax(0,1fr)_6rem] sm:grid-cols-[minmax(0,1fr)_11rem] items-start sm:grid-rows-[auto_1fr]'

/** News items or documents, one under the other. */
export function NewsList({
  cards,
  of = 'news',
  heading: Heading = 'h3',
  isShort = false,
  hasPictures = false,
}: {
  cards: readonly Card[]
  of?: 'news' | 'documents'
  heading?: 'h2' | 'h3'
  /** Titles without what stands below them. */
  isShort?: boolean
  hasPictures?: boolean
}) {
  const word = useWord(`${of}.kinds`)
  const t = useTranslations('common')
  if (!cards.length) return <p className="text-quiet">{t('empty')}</p>
  return (
    <ul className={isShort ? 'grid gap-5' : 'grid gap-7'}>
      {cards.map(({ image: found, ...card }) => {
        const image = hasPictures ? found : undefined
        return (
          <li
            key={card.id}
            className={`plain-links grid gap-x-5 gap-y-1 ${image ? beside : 'grid-cols-1'}`}
          >
            <div className="grid min-w-0 gap-1">
              <p className="text-sm text-quiet">
                <Day iso={card.date} />
                {[word(card.kind), card.kicker].map((text) => (text ? dot + text : ''))}
              </p>
              <Heading className={isShort ? 'text-base' : 'text-lg sm:text-xl'}>
                <a href={card.path}>{card.title}</a>
              </Heading>
            </div>
            {card.lead && !isShort ? (
              <p className={`max-w-2xl text-quiet ${image ? 'col-span-2 sm:col-span-1' : ''}`}>
                {card.lead}
              </p>
            ) : null}
            {image ? (
              <div className="col-start-2 row-start-1 sm:row-end-3">
                <Image image={image} shape="wide" sizes="11rem" isDecoration />
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
