import { type ReactNode, Suspense } from 'react'
import { Missing } from '@/app/[locale]/_frame/missing'
import { localeFrom } from '@/app/[locale]/_frame/params'

/** Says, around a page that is none, that there is nothing at this address. */
export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  return (
    <>
      <Missing locale={await localeFrom(params)} />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  )
}
