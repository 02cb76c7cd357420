import { useTranslations } from 'next-intl'
import type { Name } from '@/content/names'
import { Day } from './day'
import { ItemName } from './item-name'

/** Where and when, in the order of the language; the day alone when the place is not known. */
export function PlaceAndDay({ place, iso }: { place: Name | undefined; iso: string }) {
  const t = useTranslations('common')
  const day = <Day iso={iso} />
  if (!place) return day
  const name = <ItemName name={place} />
  return t.rich('placeAndDay', { place: () => name, day: () => day })
}
