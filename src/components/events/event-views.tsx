import { useLocale, useTranslations } from 'next-intl'

/** The ways to look at events: what is coming, a list, a calendar. */
export function EventViews({
  list,
  calendar,
  current,
}: {
  list?: string
  calendar?: string
  current: 'coming' | 'list' | 'calendar'
}) {
  const t = useTranslations('events')
  const views = [
    { name: 'coming', href: `/${useLocale()}/events` },
    { name: 'list', href: list },
    { name: 'calendar', href: calendar },
  ] as const
  return (
    <nav aria-label={t('views')} className="plain-links">
      <ul className="flex flex-wrap gap-2">
        {views.map(({ name, href }) =>
          href ? (
            <li key={name}>
              <a
                href={href}
                {...(name === current ? { 'aria-current': 'page' } : {})}
                className="inline-flex min-h-9 items-center rounded-full border border-rule px-4 py-1 text-sm aria-[current]:border-accent aria-[current]:bg-tint aria-[current]:font-semibold"
              >
                {t(`view.${name}`)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  )
}
