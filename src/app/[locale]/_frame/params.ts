import { setRequestLocale } from 'next-intl/server'
import { z } from 'zod'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/** Longer than any slug that can be saved; whatever else it holds, it is only compared. */
const slugShape = z.string().min(1).max(200)

type SlugParams = Promise<{ locale: string; slug: string }>

/** The language of a page, also told to the interface's words. */
export async function localeFrom(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : defaultLocale
  setRequestLocale(locale)
  return locale
}

/** The language and the slug of an item's page; an impossible slug is one that nothing has. */
export async function addressFrom(params: SlugParams): Promise<{ locale: Locale; slug: string }> {
  const { slug } = await params
  return { locale: await localeFrom(params), slug: slugShape.catch('').parse(decode(slug)) }
}

/** The language of a page and the further parts of its address, decoded; none where it has none. */
export async function partsFrom<Name extends string>(
  params: Promise<{ locale: string } & { [name in Name]?: string[] }>,
  name: Name,
): Promise<{ locale: Locale; parts: string[] }> {
  const parts = ((await params)[name] ?? []) as string[]
  return { locale: await localeFrom(params), parts: parts.map(decode) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}
