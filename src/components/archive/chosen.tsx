import { useLocale, useTranslations } from 'next-intl'
import type { ArchiveView } from '@/content/archive'
import { formatMonth, formatMonthName, formatYear } from '@/i18n/format'
import { dot } from '../ui/dot'
import { useWord } from '../ui/use-word'

/** What a list is narrowed to, each with the way to take it off again. */
export function Chosen({ archive }: { archive: ArchiveView }) {
  const t = useTranslations('archive')
  const root = `/${useLocale()}/${archive.section}`
  const parts = useChosen(archive)
  if (!parts.length) return null
  return (
    <ul aria-label={t('chosen')} className="plain-links flex flex-wrap gap-2">
      {parts.map(({ name, text }) => (
        <li key={name}>
          <a
            href={archive.facets.without[name] ?? root}
            aria-label={t('remove', { name: text })}
            className="inline-flex min-h-9 items-center gap-2 rounded-full border border-accent bg-tint px-3 py-1 text-sm"
          >
            <span className="min-w-0 break-words">{text}</span>
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {parts.length > 1 ? (
        <li>
          <a href={root} className="inline-flex min-h-9 items-center px-2 py-1 text-sm">
            {t('clear')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}

type Part = { name: 'kind' | 'topic' | 'body' | 'year' | 'month'; text: string }

/** What a list is narrowed to, in words. */
export function useChosen({ section, chosen }: Pick<ArchiveView, 'section' | 'chosen'>): Part[] {
  const locale = useLocale()
  const word = useWord(`${section}.many`)
  const { kind, topic, body, year, month } = chosen
  const parts: { name: Part['name']; text: string | undefined }[] = [
    { name: 'kind', text: word(kind) },
    { name: 'topic', text: topic?.text },
    { name: 'body', text: body?.short ?? body?.text },
    { name: 'year', text: year ? formatYear(locale, year) : undefined },
    { name: 'month', text: month ? formatMonthName(locale, month) : undefined },
  ]
  return parts.flatMap(({ name, text }) => (text ? [{ name, text }] : []))
}

/** The same as a heading, in which a month is that of its year. */
export function useChosenTitle(archive: Pick<ArchiveView, 'section' | 'chosen'>): string {
  const locale = useLocale()
  const { year, month } = archive.chosen
  const parts = useChosen(archive).filter(({ name }) => !month || name !== 'year')
  return parts
    .map(({ name, text }) =>
      name === 'month' && year && month ? formatMonth(locale, year, month) : text,
    )
    .join(dot)
}
