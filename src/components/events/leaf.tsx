import { useLocale } from 'next-intl'
import { leafOf } from '@/i18n/format'

/** A day as a leaf of a calendar; for the eye alone, since the date stands beside it in words. */
export function Leaf({
  iso,
  timeZone,
  isLarge = false,
}: {
  iso: string
  timeZone: string
  isLarge?: boolean
}) {
  const { day, month, year, weekday } = leafOf(useLocale(), iso, timeZone)
  return (
    <div
      aria-hidden="true"
      className={`grid shrink-0 content-start overflow-hidden print:hidden rounded-sm border border-rule bg-paper text-center leading-none ${isLarge ? 'w-28' : 'w-16'}`}
    >
      <span
        className={`bg-accent px-1 font-semibold text-paper ${isLarge ? 'py-2 text-base' : 'py-1.5 text-xs'}`}
      >
        {month}
      </span>
      <span
        className={`font-(family-name:--title-font) font-semibold text-strong tabular-nums ${isLarge ? 'pt-3 text-5xl' : 'pt-2 text-3xl'}`}
      >
        {day}
      </span>
      <span className={`text-quiet ${isLarge ? 'py-3 text-sm' : 'pt-1.5 pb-2 text-xs'}`}>
        {isLarge ? `${weekday} · ${year}` : year}
      </span>
    </div>
  )
}
