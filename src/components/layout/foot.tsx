import { useTranslations } from 'next-intl'
import type { Name } from '@/content/names'
import type { NavigationEntry } from '@/content/navigation'
import type { SiteView } from '@/content/site'
import { ItemName } from '../ui/item-name'
import { ThemeChoice } from './theme-choice'

/** The foot of every page: who publishes this, how to reach them, and the reader's own settings. */
export function Foot({
  site,
  entries,
  pages,
}: {
  site: SiteView & { name: string }
  entries: readonly NavigationEntry[]
  pages: readonly Name[]
}) {
  const t = useTranslations('layout')
  return (
    <footer className="foot no-print mt-12 bg-band text-on-band">
      <div className="mx-auto grid w-full max-w-page gap-10 px-4 py-10 sm:px-6">
        <div className="band-links grid gap-10 text-sm md:grid-cols-[2fr_1fr_1fr]">
          <div className="grid content-start gap-3">
            <p className="font-(family-name:--title-font) text-xl font-bold">{site.name}</p>
            {site.footer ? (
              <p className="max-w-(--measure) whitespace-pre-line text-on-band-quiet">
                {site.footer}
              </p>
            ) : null}
            {site.contacts ? (
              <address className="whitespace-pre-line text-on-band-quiet not-italic">
                {site.contacts}
              </address>
            ) : null}
          </div>
          <Links title={t('sections')} isEmpty={!entries.length}>
            {entries.map(({ text, href }) => (
              <li key={`${href} ${text}`}>
                <a href={href} className="inline-block py-1">
                  {text}
                </a>
              </li>
            ))}
          </Links>
          <div className="grid content-start gap-8">
            <Links title={t('pages')} isEmpty={!pages.length}>
              {pages.map((page) => (
                <li key={page.id} className="py-1">
                  <ItemName name={page} />
                </li>
              ))}
            </Links>
            <Links title={t('social')} isEmpty={!site.social.length}>
              {site.social.map(({ name, url }) => (
                <li key={url}>
                  <a href={url} rel="me noopener" className="inline-block py-1">
                    {name}
                  </a>
                </li>
              ))}
            </Links>
          </div>
        </div>
        <div className="border-t border-on-band-quiet/30 pt-6">
          <ThemeChoice />
        </div>
      </div>
    </footer>
  )
}

function Links({
  title,
  isEmpty,
  children,
}: {
  title: string
  isEmpty: boolean
  children: React.ReactNode
}) {
  if (isEmpty) return null
  return (
    <nav aria-label={title}>
      <p className="mb-1 text-on-band-quiet" aria-hidden="true">
        {title}
      </p>
      <ul>{children}</ul>
    </nav>
  )
}
