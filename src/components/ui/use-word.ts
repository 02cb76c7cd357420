import { useTranslations } from 'next-intl'

type Namespace =
  | 'news.kinds'
  | 'news.many'
  | 'events.kinds'
  | 'events.many'
  | 'events.statuses'
  | 'events.attendances'
  | 'events.roles'
  | 'organisations.kinds'
  | 'organisations.kind'
  | 'organisations.statuses'
  | 'organisations.groups'
  | 'documents.kinds'
  | 'documents.many'

/** Words for values of a fixed list that come from the store; an unknown value has no word. */
export function useWord(namespace: Namespace): (value: string | undefined) => string | undefined {
  const t = useTranslations(namespace)
  return (value) => (value && t.has(value as never) ? t(value as never) : undefined)
}
