import { useTranslations } from 'next-intl'
import type { Card } from '@/content/cards'
import { Day } from '../ui/day'
import { useWord } from '../ui/use-word'

/** News items, one under the other. */
export function NewsList({
  cards,
  of = 'news',
  heading: Heading = 'h3',
}: {
  cards: readonly Card[]
  of?: 'news' | 'documents'
  heading?: 'h2' | 'h3'
}) {
  const word = useWord(`${of}.kinds`)
  const t = useTranslations('common')
  if (!cards.length) return <p className="text-quiet">{t('empty')}</p>
  return (
    <ul className="grid gap-6">
      {cards.map((card) => (
        <li key={card.id} className="plain-links grid gap-1">
          <p className="text-sm text-quiet">
            <Day iso={card.date} /> · {card.kicker ?? word(card.kind)}
          </p>
          <Heading className="text-lg">
            <a href={card.path}>{card.title}</a>
          </Heading>
          {card.lead ? <p className="max-w-2xl text-quiet">{card.lead}</p> : null}
        </li>
      ))}
    </ul>
  )
}
