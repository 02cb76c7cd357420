import { useLocale, useTranslations } from 'next-intl'
import type { ArchiveView } from '@/content/archive'
import type { Option } from '@/content/facets'
import { formatMonthName, formatNumber, formatYear } from '@/i18n/format'
import { useWord } from '../ui/use-word'

/** Every way to narrow a list, as links; each says how many entries it leaves. */
export function Filters({ archive }: { archive: ArchiveView }) {
  const t = useTranslations('archive')
  const locale = useLocale()
  const word = useWord(`${archive.section}.many`)
  const { facets } = archive
  const { kinds, years, months, topics, bodies, without } = facets
  return (
    <nav aria-labelledby="filters" className="plain-links grid content-start gap-7">
      <h2 id="filters" className="scroll-mt-4 text-xl">
        {t('filters')}
      </h2>
      <Facet
        title={t('kind')}
        options={kinds.map((one) => ({ ...one, text: word(one.value) ?? one.value }))}
        {...(without.kind ? { all: without.kind } : {})}
      />
      <Facet
        title={t('year')}
        isShort
        options={years.map((one) => ({ ...one, text: formatYear(locale, one.value) }))}
        {...(without.year ? { all: without.year } : {})}
      />
      <Facet
        title={t('month')}
        options={months.map((one) => ({ ...one, text: formatMonthName(locale, one.value) }))}
        {...(without.month ? { all: without.month } : {})}
      />
      <Facet
        title={t('topic')}
        options={topics}
        {...(without.topic ? { all: without.topic } : {})}
      />
      <Facet title={t('body')} options={bodies} {...(without.body ? { all: without.body } : {})} />
    </nav>
  )
}

/** As many as are read at a glance; the others open on request. */
const atOnce = 8

function Facet({
  title,
  options,
  all,
  isShort = false,
}: {
  title: string
  options: readonly Option<string | number>[]
  all?: string
  isShort?: boolean
}) {
  const t = useTranslations('archive')
  if (!options.length) return null
  const isLong = !isShort && options.length > atOnce + 2
  const list = (some: typeof options, withAll: boolean) => (
    <ul
      className={
        isShort ? 'flex flex-wrap gap-x-4 gap-y-1' : 'grid gap-x-6 min-[30rem]:max-lg:grid-cols-2'
      }
    >
      {withAll && all ? (
        <li>
          <a href={all} className="inline-block py-1">
            {t('all')}
          </a>
        </li>
      ) : null}
      {some.map((option) => (
        <li key={option.value}>
          <Link option={option} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="grid gap-2">
      <h3 className="border-b border-rule pb-1 font-(family-name:--body-font) text-sm font-semibold text-quiet">
        {title}
      </h3>
      {list(isLong ? options.slice(0, atOnce) : options, true)}
      {isLong ? (
        <details>
          <summary className="cursor-pointer py-1 text-sm text-quiet">
            {t('more', { count: options.length - atOnce })}
          </summary>
          {list(options.slice(atOnce), false)}
        </details>
      ) : null}
    </section>
  )
}

function Link({ option: { text, count, path, isChosen } }: { option: Option<string | number> }) {
  const locale = useLocale()
  return (
    <a
      href={path}
      {...(isChosen ? { 'aria-current': 'true' } : {})}
      className="flex items-baseline justify-between gap-2 py-1 aria-[current]:font-semibold"
    >
      <span className="min-w-0 break-words">{text}</span>{' '}
      <span className="text-sm text-quiet tabular-nums">{formatNumber(locale, count)}</span>
    </a>
  )
}
