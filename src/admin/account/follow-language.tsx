'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Shows the admin in another language as soon as a person has saved it as their own. */
export function FollowLanguage() {
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const { switchLanguage } = useTranslation()
  const language: unknown = savedDocumentData?.interfaceLanguage
  const known = useRef(language)
  const own = Boolean(user && id === user.id)
  useEffect(() => {
    if (known.current === language) return
    known.current = language
    if (own && typeof language === 'string') void switchLanguage?.(language as never)
  }, [language, own, switchLanguage])
  return null
}
