import { useTranslations } from 'next-intl'
import type { NavigationEntry } from '@/content/navigation'

export const sections = ['news', 'events', 'organisations', 'people', 'documents'] as const
export type SectionName = (typeof sections)[number] | 'home'

/** The way to the site's parts, with the one that the reader is in marked. */
export function MainNavigation({
  entries,
  section,
}: {
  entries: readonly NavigationEntry[]
  section?: SectionName
}) {
  const t = useTranslations('layout')
  if (!entries.length) return null
  return (
    <nav aria-label={t('mainNavigation')} className="sections border-t border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-5 sm:gap-x-7">
        {entries.map(({ text, href, section: of }) => (
          <li key={`${href} ${text}`}>
            <a href={href} {...(of && of === section ? { 'aria-current': 'true' as const } : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
