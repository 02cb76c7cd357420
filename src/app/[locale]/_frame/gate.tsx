import { permanentRedirect } from 'next/navigation'
import { type ReactNode, Suspense } from 'react'
import { locate } from '@/content/locate'
import type { ItemCollection } from '@/publications/kinds'
import { Missing } from './missing'
import { addressFrom } from './params'

export type SlugProps = { params: Promise<{ locale: string; slug: string }> }

/**
 * Stands before the page of an item: old addresses lead on to the present one, and where there is
 * nothing in this language it says so, with the languages that there are, around a page that makes
 * the response a 404.
 */
export function gateOf(collection: ItemCollection) {
  return async function Gate({ params, children }: SlugProps & { children: ReactNode }) {
    const { locale, slug } = await addressFrom(params)
    const located = await locate(collection, locale, slug)
    if (located.found === 'live') return children
    if (located.found === 'moved') permanentRedirect(located.path)
    return (
      <>
        <Missing locale={locale} versions={located.versions} />
        <Suspense fallback={null}>{children}</Suspense>
      </>
    )
  }
}
