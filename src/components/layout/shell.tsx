import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Name } from '@/content/names'
import { ItemName } from '../ui/item-name'
import { LanguageSwitch, type LanguageLink } from './language-switch'
import { MainNavigation, type SectionName } from './main-navigation'

/** What surrounds every page: the way past it, the site's name, navigation, languages and footer. */
export function Shell({
  section,
  languages,
  pages,
  children,
}: {
  section?: SectionName
  languages: readonly LanguageLink[]
  pages: readonly Name[]
  children: ReactNode
}) {
  const t = useTranslations()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip absolute start-2 top-2 z-10 bg-paper p-2">
        {t('layout.skip')}
      </a>
      <header className="border-b border-rule">
        <div className="mx-auto grid w-full max-w-page gap-3 px-4 py-4 sm:px-6">
          <LanguageSwitch links={languages} />
          <MainNavigation {...(section ? { section } : {})} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-page grow px-4 py-8 sm:px-6 sm:py-12">
        {children}
      </main>
      <footer className="mt-8 border-t border-rule bg-tint">
        <div className="plain-links mx-auto grid w-full max-w-page gap-3 px-4 py-8 text-sm sm:px-6">
          {pages.length ? (
            <nav aria-label={t('layout.pages')}>
              <ul className="flex flex-wrap gap-x-6 gap-y-2">
                {pages.map((page) => (
                  <li key={page.id}>
                    <ItemName name={page} />
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <p className="text-quiet">{t('site.footer')}</p>
        </div>
      </footer>
    </div>
  )
}
