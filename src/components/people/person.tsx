import { useLocale, useTranslations } from 'next-intl'
import type { PersonName } from '@/content/names'
import { ItemName } from '../ui/item-name'
import { langOf } from '../ui/lang'

/** Somebody by name, with the title valid on the day of what is shown, in the order of the language. */
export function Person({ person }: { person: PersonName }) {
  const locale = useLocale()
  const t = useTranslations('common')
  const { title, language } = person
  if (!title) return <ItemName name={person} />
  return t.rich('personWithTitle', {
    name: () => <ItemName name={person} />,
    title: () => (
      <span className="text-quiet" {...langOf(language, locale)}>
        {title}
      </span>
    ),
  })
}
