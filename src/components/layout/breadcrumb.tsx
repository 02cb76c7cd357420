import { useTranslations } from 'next-intl'

export type Crumb = { text: string; href: string }

/** The pages above this one. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('layout')
  if (!crumbs.length) return null
  return (
    <nav aria-label={t('breadcrumb')} className="plain-links mb-6 text-sm text-quiet">
      <ol className="flex flex-wrap">
        {crumbs.map(({ text, href }, index) => (
          <li key={href} className="flex">
            {index ? (
              <span aria-hidden="true" className="px-2">
                ›
              </span>
            ) : null}
            <a href={href} className="py-0.5">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
