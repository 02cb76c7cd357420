import { useLocale, useTranslations } from 'next-intl'
import { localeOf, type Locale } from '@/i18n/locales'

/** A language in which this page can be read, and where. */
export type LanguageLink = { language: Locale; path: string }

/** The languages of this page by their own names; the first thing that the keyboard comes to. */
export function LanguageSwitch({ links }: { links: readonly LanguageLink[] }) {
  const reader = useLocale()
  const t = useTranslations('layout')
  if (!links.length) return null
  return (
    <nav data-languages aria-label={t('languages')} className="band-links text-sm">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ language, path }) => {
          const { bcp47, dir, label } = localeOf(language)
          const current = language === reader ? ({ 'aria-current': 'true' } as const) : {}
          return (
            <li key={language}>
              <a
                href={path}
                lang={bcp47}
                hrefLang={bcp47}
                dir={dir}
                className="inline-block py-2"
                {...current}
              >
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
