import { useLocale, useTranslations } from 'next-intl'
import type { YearOfMembers } from '@/content/members'
import { formatYear } from '@/i18n/format'

/** Every year for which the members of a body can be looked up; those of a change stand out. */
export function YearLinks({
  years,
  current,
}: {
  years: readonly YearOfMembers[]
  current?: number
}) {
  const t = useTranslations('organisations')
  const locale = useLocale()
  if (!years.length) return null
  return (
    <nav aria-labelledby="years" className="plain-links grid gap-2">
      <p id="years" className="text-sm text-quiet">
        {t('asOfYear')}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {years.map(({ year, path, hasChanged }) => (
          <li key={year}>
            <a
              href={path}
              {...(year === current ? { 'aria-current': 'page' as const } : {})}
              className={`inline-block min-w-6 py-1 tabular-nums ${hasChanged ? 'font-semibold' : ''}`}
            >
              {formatYear(locale, year)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
