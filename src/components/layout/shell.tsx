import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Name } from '@/content/names'
import type { NavigationEntry } from '@/content/navigation'
import type { SiteView } from '@/content/site'
import { Breadcrumb, type Crumb } from './breadcrumb'
import { Foot } from './foot'
import type { LanguageLink } from './language-switch'
import type { SectionName } from './main-navigation'
import { Masthead } from './masthead'

/** What surrounds every page: the way past it, the site's name, navigation, languages and footer. */
export function Shell({
  site,
  entries,
  section,
  crumbs,
  languages,
  pages,
  source,
  children,
}: {
  site: SiteView & { name: string }
  entries: readonly NavigationEntry[]
  section?: SectionName
  crumbs: readonly Crumb[]
  languages: readonly LanguageLink[]
  pages: readonly Name[]
  /** The page's whole address, for whoever holds it on paper. */
  source?: string
  children: ReactNode
}) {
  const t = useTranslations('layout')
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#content" className="skip absolute start-2 top-2 z-10 bg-paper p-2">
        {t('skip')}
      </a>
      <Masthead
        site={site}
        entries={entries}
        languages={languages}
        {...(section ? { section } : {})}
      />
      <main id="content" className="mx-auto w-full max-w-page grow px-4 py-8 sm:px-6 sm:py-10">
        <Breadcrumb crumbs={crumbs} />
        {children}
        {source ? (
          <p className="print-only mt-8 border-t border-rule pt-2 text-xs text-quiet">
            {t('source', { site: site.name })} {source}
          </p>
        ) : null}
      </main>
      <Foot site={site} entries={entries} pages={pages} />
    </div>
  )
}
