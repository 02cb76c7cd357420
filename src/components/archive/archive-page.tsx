import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ArchiveView } from '@/content/archive'
import { PageHeading } from '../ui/page-heading'
import { Chosen, useChosen, useChosenTitle } from './chosen'
import { Filters } from './filters'

/** A list with the ways to narrow it: beside it where there is room, else after it. */
export function ArchivePage({ archive, children }: { archive: ArchiveView; children: ReactNode }) {
  const t = useTranslations('archive')
  const section = useTranslations(archive.section)
  const nothing = useTranslations('common')('empty')
  const parts = useChosen(archive)
  const { total, items, section: of } = archive
  const title = useChosenTitle(archive)
  return (
    <div className="grid gap-8">
      <PageHeading
        title={title || section('title')}
        {...(title ? { kicker: section('title') } : {})}
      >
        {title ? null : <p className="text-quiet">{section('description')}</p>}
      </PageHeading>
      <div className="grid gap-5">
        <Chosen archive={archive} />
        <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule pb-3 text-sm text-quiet">
          <span>{t(`counts.${of}`, { count: total })}</span>
          <a href="#filters" className="inline-block py-1 lg:hidden">
            {t('toFilters')} <span aria-hidden="true">↓</span>
          </a>
        </p>
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-10">
          {items.length ? (
            children
          ) : (
            <p className="text-quiet">{parts.length ? t('none') : nothing}</p>
          )}
          <Pages archive={archive} />
        </div>
        <Filters archive={archive} />
      </div>
    </div>
  )
}

function Pages({ archive: { older, first } }: { archive: ArchiveView }) {
  const t = useTranslations('archive')
  if (!older && !first) return null
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap gap-6 border-t border-rule pt-5">
      {first ? (
        <a href={first} className="inline-block py-1">
          {t('newest')}
        </a>
      ) : null}
      {older ? (
        <a href={older} rel="next" className="inline-block py-1">
          {t('older')} <span aria-hidden="true">→</span>
        </a>
      ) : null}
    </nav>
  )
}
