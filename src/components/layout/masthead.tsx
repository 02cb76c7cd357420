import { useLocale } from 'next-intl'
import type { NavigationEntry } from '@/content/navigation'
import type { SiteView } from '@/content/site'
import { Image } from '../ui/image'
import { LanguageSwitch, type LanguageLink } from './language-switch'
import { MainNavigation, type SectionName } from './main-navigation'
import { Mark } from './mark'

/** The head of every page: its languages, whose site it is, and the way to its parts. */
export function Masthead({
  site,
  entries,
  section,
  languages,
}: {
  site: SiteView & { name: string }
  entries: readonly NavigationEntry[]
  section?: SectionName
  languages: readonly LanguageLink[]
}) {
  const locale = useLocale()
  const home = section === 'home' ? ({ 'aria-current': 'page' } as const) : {}
  return (
    <header className="masthead border-b border-rule">
      <div className="no-print min-h-2 bg-band">
        <div className="mx-auto flex w-full max-w-page justify-end px-4 sm:px-6">
          <LanguageSwitch links={languages} />
        </div>
      </div>
      <div className="mx-auto w-full max-w-page px-4 sm:px-6">
        <div className="flex items-center gap-4 py-5">
          <a
            href={`/${locale}`}
            className="flex items-center gap-3 text-strong no-underline sm:gap-4"
            {...home}
          >
            {site.logo ? (
              <span className="w-24 shrink-0 sm:w-32">
                <Image image={site.logo} isDecoration sizes="8rem" />
              </span>
            ) : (
              <Mark className="size-10 shrink-0 sm:size-12" />
            )}
            <span className="font-(family-name:--title-font) text-2xl leading-tight font-bold sm:text-3xl">
              {site.name}
            </span>
          </a>
          {site.tagline && section !== 'home' ? (
            <p className="hidden border-s border-rule ps-4 text-sm text-quiet md:block">
              {site.tagline}
            </p>
          ) : null}
        </div>
        <MainNavigation entries={entries} {...(section ? { section } : {})} />
      </div>
    </header>
  )
}
