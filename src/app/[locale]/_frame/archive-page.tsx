import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { ArchivePage } from '@/components/archive/archive-page'
import { getArchive, type ArchiveView } from '@/content/archive'
import type { Version } from '@/content/version'
import { formatMonth, formatYear } from '@/i18n/format'
import type { Locale } from '@/i18n/locales'
import { readArchive, type ArchiveSection } from '@/publications/archives'
import { Frame } from './frame'
import { archiveMetadata } from './metadata'
import { Missing } from './missing'
import { partsFrom } from './params'

export type ArchiveProps = { params: Promise<{ locale: string; filter?: string[] }> }

/** How the entries of a section's lists are shown. */
type Recipe = {
  section: ArchiveSection
  show: (items: readonly Version[], language: Locale) => ReactNode
}

async function ask(section: ArchiveSection, params: ArchiveProps['params']) {
  const { locale, parts } = await partsFrom(params, 'filter')
  const asked = readArchive(section, parts)
  return { locale, archive: asked && (await getArchive(section, locale, asked)) }
}

/** Stands before the lists of a section: an address that is none of ours is an honest 404. */
export function archiveGate(section: ArchiveSection) {
  return async function ArchiveGate({ params, children }: ArchiveProps & { children: ReactNode }) {
    const { locale, archive } = await ask(section, params)
    if (archive) return children
    return (
      <>
        <Missing locale={locale} />
        <Suspense fallback={null}>{children}</Suspense>
      </>
    )
  }
}

/** A list of a section, narrowed as its address says; the section itself when it says nothing. */
export function archivePage({ section, show }: Recipe) {
  return async function Page({ params }: ArchiveProps) {
    const { locale, archive } = await ask(section, params)
    if (!archive) notFound()
    return (
      <Frame locale={locale} section={section} languages={archive.alternates}>
        <ArchivePage archive={archive}>{await show(archive.items, locale)}</ArchivePage>
      </Frame>
    )
  }
}

/** What a list says of itself to other programs. */
export function archiveMetadataOf(section: ArchiveSection) {
  return async function generateMetadata({ params }: ArchiveProps): Promise<Metadata> {
    const { locale, archive } = await ask(section, params)
    const t = await getTranslations({ locale })
    if (!archive) return { title: t('absent.title') }
    const title = [...titleOf(archive, locale, (kind) => t(`${section}.many.${kind}` as never))]
    const words = [...title, t(`${section}.title`)].join(' · ')
    return archiveMetadata(locale, archive, words, t(`${section}.description`))
  }
}

function titleOf(
  { chosen, first }: ArchiveView,
  locale: Locale,
  word: (kind: string) => string,
): string[] {
  const { kind, topic, body, year, month } = chosen
  return [
    kind && word(kind),
    topic?.text,
    body?.short ?? body?.text,
    year && (month ? formatMonth(locale, year, month) : formatYear(locale, year)),
    first && '…',
  ].filter((one) => typeof one === 'string')
}
