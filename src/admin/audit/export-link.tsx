'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import './audit.css'

/** Saves the rows that the list's filters show, all of them and not only this page. */
export function ExportLink() {
  const { t } = useTranslation()
  const { config } = useConfig()
  const given = [...(useSearchParams()?.entries() ?? [])]
  const filters = given.filter(([name]) => name === 'search' || name.startsWith('where['))
  const query = new URLSearchParams(filters).toString()
  const href = `${config.routes.api}/audit/export.csv${query ? `?${query}` : ''}`
  return (
    <p className="record-export">
      <a href={href} download>
        {t('communique:record.export' as never)}
      </a>
      <span>{t('communique:record.exportHint' as never)}</span>
    </p>
  )
}
