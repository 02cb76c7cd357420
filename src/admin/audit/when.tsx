'use client'

import { useTranslation } from '@payloadcms/ui'

/** An instant in the language and the time zone of whoever looks; the server knows only the language. */
export function When({ at, isShort = false }: { at: string; isShort?: boolean }) {
  const { i18n } = useTranslation()
  const shown = new Date(at).toLocaleString(i18n.language, {
    dateStyle: 'medium',
    timeStyle: isShort ? 'short' : 'medium',
  })
  return (
    <time dateTime={at} suppressHydrationWarning>
      {shown}
    </time>
  )
}
