import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { env } from '@/env'
import { isLocale, localeOf } from '@/i18n/locales'
import '../globals.css'
import { Missing } from './_frame/missing'
import { Nothing } from './_frame/nothing'
import { localeFrom } from './_frame/params'

type Params = { params: Promise<{ locale: string }> }

/** What holds for every page, and the title of those where there is nothing. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await localeFrom(params)
  const t = await getTranslations({ locale, namespace: 'absent' })
  return {
    metadataBase: new URL(env.siteUrl),
    title: t('title'),
    formatDetection: { telephone: false, email: false, address: false },
  }
}

/** The document in the language that its address names. */
export default async function Layout({ children, params }: Params & { children: ReactNode }) {
  const { locale: asked } = await params
  const locale = await localeFrom(params)
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
