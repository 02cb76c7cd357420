import { useTranslations } from 'next-intl'
import type { PersonName } from '@/content/names'
import { ItemName } from '../ui/item-name'
import { PostTitle } from './post-title'

/** Somebody by name, with the title valid on the day of what is shown. */
export function Person({ person }: { person: PersonName }) {
  const t = useTranslations('common')
  return (
    <>
      <ItemName name={person} />
      {person.title ? (
        <span className="text-quiet">
          {t('separator')}
          <PostTitle
            title={person.title}
            language={person.language}
            {...(person.body ? { body: person.body } : {})}
          />
        </span>
      ) : null}
    </>
  )
}
