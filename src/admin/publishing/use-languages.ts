'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, type LanguageReport } from './api'
import type { Words } from './use-words'

/** The languages of the item in the form, asked for again whenever it is saved. */
export function useLanguages(words: Words) {
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [languages, setLanguages] = useState<LanguageReport[]>([])
  const url = id ? `${config.routes.api}/${collectionSlug}/${id}` : null
  const savedAt = savedDocumentData?.updatedAt

  const reload = useCallback(async () => {
    if (!url) return
    const answer = await ask<{ languages: LanguageReport[] }>(
      `${url}/languages`,
      words('publish.noAnswer'),
    )
    if (answer.ok) setLanguages(answer.body.languages)
  }, [url, words])

  useEffect(() => {
    // The state is the server's; every save changes it.
    // oxlint-disable-next-line react/set-state-in-effect
    void reload()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [reload, lastUpdateTime, savedAt])

  return { url, languages, setLanguages, reload }
}
