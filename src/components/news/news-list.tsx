import { useTranslations } from 'next-intl'
import type { Card } from '@/content/cards'
import { Day } from '../ui/day'
import { Image } from '../ui/image'
import { useWord } from '../ui/use-word'

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
      {cards.map((card) => (
        <li key={card.id} className="plain-links flex min-w-0 items-start gap-5">
          <div className="grid min-w-0 grow gap-1">
            <p className="text-sm text-quiet">
              <Day iso={card.date} />
              {[word(card.kind), card.kicker].map((text) => (text ? ` · ${text}` : ''))}
            </p>
            <Heading className={isShort ? 'text-base' : 'text-lg sm:text-xl'}>
              <a href={card.path}>{card.title}</a>
            </Heading>
            {card.lead && !isShort ? <p className="max-w-2xl text-quiet">{card.lead}</p> : null}
          </div>
          {card.image && hasPictures ? (
            <div className="w-24 shrink-0 sm:w-44">
              <Image image={card.image} shape="wide" sizes="11rem" isDecoration />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
