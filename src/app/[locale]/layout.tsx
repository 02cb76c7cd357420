import type { Metadata, Viewport } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { defaultLocale, isLocale, localeOf } from '@/i18n/locales'
import '../globals.css'
import { localeFrom } from './_frame/params'

type Params = { params: Promise<{ locale: string }> }

export const viewport: Viewport = { colorScheme: 'light dark' }

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
  // What is no language of ours is a page that nobody has; there the answer is an honest 404.
  if (!isLocale(asked)) redirect(`/${defaultLocale}/${asked}`)
  const locale = await localeFrom(params)
  const { bcp47, dir } = localeOf(locale)
  return (
    <html lang={bcp47} dir={dir}>
      <head>
        {/* The reader's theme: a sheet of its own, because pages are the same for everybody. */}
        {/* oxlint-disable-next-line nextjs/no-css-tags */}
        <link rel="stylesheet" href="/theme.css" />
      </head>
      <body>{children}</body>
    </html>
  )
}
