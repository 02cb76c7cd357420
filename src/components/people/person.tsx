import { useLocale, useTranslations } from 'next-intl'
import type { PersonName } from '@/content/names'
import { ItemName } from '../ui/item-name'
import { langOf } from '../ui/lang'

/** Somebody by name, with the title valid on the day of what is shown, in the order of the language. */
export function Person({ person }: { person: PersonName }) {
  const locale = useLocale()
  const t = useTranslations('common')
  const name = <ItemName name={person} />
  if (!person.title) return name
  const title = (
    <span className="text-quiet" {...langOf(person.language, locale)}>
      {person.title}
    </span>
  )
  // Beside a foreign name the order of the reader's language would run the two together.
  if (person.language !== locale) {
    return (
      <>
        {name}, {title}
      </>
    )
  }
  return t.rich('personWithTitle', { name: () => name, title: () => title })
}
