import { type ReactNode, Suspense } from 'react'
import { Missing } from '@/app/[locale]/_frame/missing'
import { membersFrom, type YearProps } from '@/app/[locale]/_frame/members'

/** Stands before the members of a year: a year that has none is an honest 404. */
export default async function Gate({ params, children }: YearProps & { children: ReactNode }) {
  const { locale, located, view } = await membersFrom(params)
  // What isn't there at all, the gate of the body itself has said already.
  if (view || located.found !== 'live') return children
  return (
    <>
      <Missing locale={locale} />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  )
}
