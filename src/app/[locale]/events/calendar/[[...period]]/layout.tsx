import { type ReactNode, Suspense } from 'react'
import { Missing } from '@/app/[locale]/_frame/missing'
import { partsFrom } from '@/app/[locale]/_frame/params'
import { readCalendar } from '@/publications/archives'

type Props = { params: Promise<{ locale: string; period?: string[] }>; children: ReactNode }

/** Stands before the calendar: what is no month and no year is an honest 404. */
export default async function Gate({ params, children }: Props) {
  const { locale, parts } = await partsFrom(params, 'period')
  if (readCalendar(parts)) return children
  return (
    <>
      <Missing locale={locale} />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  )
}
