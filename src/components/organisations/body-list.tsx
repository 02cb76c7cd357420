import { useLocale, useTranslations } from 'next-intl'
import type { BodyName } from '@/content/names'
import { ItemName } from '../ui/item-name'
import { useWord } from '../ui/use-word'

/** Bodies and states with what they were on the day of what is shown. */
export function BodyList({ bodies }: { bodies: readonly BodyName[] }) {
  return (
    <ul className="grid gap-1">
      {bodies.map((body) => (
        <li key={body.id}>
          <Body body={body} />
        </li>
      ))}
    </ul>
  )
}

/** One body with its status of the day. */
export function Body({ body }: { body: BodyName }) {
  const reader = useLocale()
  const t = useTranslations('common')
  const word = useWord('organisations.statuses')
  const status = word(body.status?.kind)
  const of = body.status?.of
  const text =
    status && of?.language === reader
      ? t('statusOf', { status: inText(status, reader), body: of.short ?? of.text })
      : status && inText(status, reader)
  return (
    <>
      <ItemName name={body} />
      {text ? (
        <span className="text-quiet">
          {t('separator')}
          {text}
        </span>
      ) : null}
    </>
  )
}

const inText = (word: string, locale: string) =>
  word.charAt(0).toLocaleLowerCase(locale) + word.slice(1)
