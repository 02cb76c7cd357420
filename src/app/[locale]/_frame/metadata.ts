import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ArchiveView } from '@/content/archive'
import type { Version } from '@/content/version'
import { defaultLocale, localeCodes, localeOf, type Locale } from '@/i18n/locales'
import { getFurniture } from './furniture'

type Page = {
  locale: Locale
  title: string
  description: string
  path: string
  /** Every language of this page, this one among them. */
  alternates: readonly { language: Locale; path: string }[]
  /** The language for readers of none of them. */
  source: Locale
  image?: Version['image']
  article?: { publishedTime: string; modifiedTime: string }
}

async function metadata({ locale, title, description, path, ...page }: Page): Promise<Metadata> {
  const { name } = (await getFurniture(locale)).site
  const { alternates, source, image, article } = page
  const byTag = alternates.map((one) => [localeOf(one.language).bcp47, one.path] as const)
  const fallback = alternates.find(({ language }) => language === source) ?? alternates[0]
  return {
    title: title === name ? title : `${title} · ${name}`,
    description,
    alternates: {
      canonical: path,
      languages: Object.fromEntries([
        ...byTag,
        ...(fallback ? [['x-default', fallback.path] as const] : []),
      ]),
    },
    openGraph: {
      ...(article ? { type: 'article', ...article } : { type: 'website' }),
      title,
      description,
      url: path,
      siteName: name,
      locale: localeOf(locale).og,
      alternateLocale: alternates
        .filter(({ language }) => language !== locale)
        .map(({ language }) => localeOf(language).og),
      ...(image ? { images: [openGraphImage(image)] } : {}),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}

function openGraphImage({ url, alt, width, height }: NonNullable<Version['image']>) {
  return {
    url,
    ...(alt ? { alt } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  }
}

/** Of an item: its alternates are the languages that it is published in, and no others. */
export async function itemMetadata(
  version: Version,
  versions: readonly Version[],
): Promise<Metadata> {
  const { language, title, path = '', sourceLanguage, image, brief } = version
  const t = await getTranslations({ locale: language, namespace: 'site' })
  const description = brief.lead ?? brief.summary ?? t('about', { title })
  return metadata({
    locale: language,
    title,
    path,
    source: sourceLanguage,
    alternates: versions.flatMap((one) =>
      one.path ? { language: one.language, path: one.path } : [],
    ),
    description,
    ...(image ? { image } : {}),
    ...(version.collection === 'news'
      ? { article: { publishedTime: version.liveSince, modifiedTime: version.publishedAt } }
      : {}),
  })
}

/** Of a list: its alternates are the languages that have what it is narrowed to. */
export function archiveMetadata(
  locale: Locale,
  { alternates, total }: Pick<ArchiveView, 'alternates' | 'total'>,
  title: string,
  description: string,
): Promise<Metadata> {
  const path = alternates.find(({ language }) => language === locale)?.path ?? `/${locale}`
  return metadata({ locale, title, description, path, source: defaultLocale, alternates }).then(
    (data) => (total ? data : { ...data, robots: { index: false } }),
  )
}

/** Of a page that every language has, such as a list. */
export function listMetadata(
  locale: Locale,
  path: string,
  title: string,
  description: string,
): Promise<Metadata> {
  return metadata({
    locale,
    title,
    description,
    path: `/${locale}${path}`,
    source: defaultLocale,
    alternates: everyLanguage(path),
  })
}

/** The same path in every language of the site. */
export function everyLanguage(path: string): { language: Locale; path: string }[] {
  return localeCodes.map((language) => ({ language, path: `/${language}${path}` }))
}
