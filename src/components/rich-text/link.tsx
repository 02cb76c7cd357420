import type { ReactNode } from 'react'
import type { Name } from '@/content/names'
import type { RichNode } from '@/content/shapes'
import { useLocale } from 'next-intl'
import { langOf } from '../ui/lang'

type Fields = {
  linkType?: unknown
  url?: unknown
  doc?: { relationTo?: unknown; value?: unknown } | null
}

/**
 * A link inside rich text: to an item's page in the reader's language, else to one in another
 * language, which is announced; a link to what isn't published is only its words.
 */
export function RichLink({
  node,
  links,
  children,
}: {
  node: RichNode
  links: Record<string, Name>
  children: ReactNode
}) {
  const locale = useLocale()
  const { linkType, url, doc } = (node.fields ?? {}) as Fields
  if (linkType === 'internal') {
    const name = links[`${String(doc?.relationTo)}:${String(doc?.value)}`]
    if (!name?.path) return children
    const { lang } = langOf(name.language, locale)
    return (
      <a href={name.path} {...(lang ? { hrefLang: lang } : {})}>
        {children}
      </a>
    )
  }
  const href = safeAddress(url)
  return href ? <a href={href}>{children}</a> : children
}

/** Addresses that lead somewhere and run nothing. */
export function safeAddress(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined
  if (/^(\/(?!\/)|#)/u.test(url)) return url
  return URL.canParse(url) && /^(https?|mailto|tel):$/u.test(new URL(url).protocol)
    ? url
    : undefined
}
