'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

export type Words = (key: string, values?: Record<string, string>) => string

/** Our words of the admin, in the language of whoever looks. */
export function useWords(): Words {
  const { t } = useTranslation()
  return useCallback((key, values) => t(`communique:${key}` as never, values), [t])
}
