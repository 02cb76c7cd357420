'use client'

import { toast, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useWords } from '../publishing/use-words'
import { onRestored } from './restored'

/**
 * A form in another window of this browser shows what was restored: it is loaded anew, unless there
 * is something unsaved in it; then its next save will ask, as after any save of somebody else.
 */
export function ReloadRestored() {
  const words = useWords()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLocale().code
  const isModified = useFormModified()
  const item = `${config.routes.api}/${collectionSlug}/${id}`
  useEffect(
    () =>
      onRestored((restored) => {
        if (restored.item !== item || ![language, 'facts'].includes(restored.part)) return
        if (isModified) toast.info(words('history.restoredElsewhere'))
        else window.location.reload()
      }),
    [isModified, item, language, words],
  )
  return null
}
