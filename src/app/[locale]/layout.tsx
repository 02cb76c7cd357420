import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { env } from '@/env'
import { defaultLocale, isLocale, localeOf } from '@/i18n/locales'
import '../globals.css'
import { Missing } from './_frame/missing'
import { Nothing } from './_frame/nothing'

export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl),
  formatDetection: { telephone: false, email: false, address: false },
}

/** Nothing is rendered while building: pages are made when first asked for. */
export function generateStaticParams() {
  return []
}

/** The document in the language that its address names. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : defaultLocale
  setRequestLocale(locale)
  const { bcp47, dir } = localeOf(locale)
  return (
    <html lang={bcp47} dir={dir}>
      <body>
        {isLocale(asked) ? (
          children
        ) : (
          <>
            <Missing locale={locale} />
            <Suspense fallback={null}>
              <Nothing />
            </Suspense>
          </>
        )}
      </body>
    </html>
  )
}
