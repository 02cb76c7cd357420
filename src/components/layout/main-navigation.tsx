import { useLocale, useTranslations } from 'next-intl'

export const sections = ['news', 'events', 'organisations', 'people', 'documents'] as const
export type SectionName = (typeof sections)[number] | 'home'

/** The site's name and its sections, with the one that the reader is in marked. */
export function MainNavigation({ section }: { section?: SectionName }) {
  const locale = useLocale()
  const t = useTranslations()
  const current = (name: SectionName) =>
    name === section ? ({ 'aria-current': name === 'home' ? 'page' : 'true' } as const) : {}
  return (
    <div className="plain-links flex flex-wrap items-baseline gap-x-10 gap-y-3">
      <p className="text-2xl font-bold">
        <a href={`/${locale}`} {...current('home')}>
          {t('site.name')}
        </a>
      </p>
      <nav aria-label={t('layout.mainNavigation')}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {sections.map((name) => (
            <li key={name}>
              <a href={`/${locale}/${name}`} className="inline-block py-1" {...current(name)}>
                {t(`nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
