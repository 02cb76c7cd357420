import { useTranslations } from 'next-intl'

/** The way to older entries of a list, and back. */
export function Older({
  path,
  older,
  isFirst,
}: {
  path: string
  older?: string
  isFirst: boolean
}) {
  const t = useTranslations('common')
  if (!older && isFirst) return null
  return (
    <nav aria-label={t('morePages')} className="flex flex-wrap gap-6 border-t border-rule pt-5">
      {isFirst ? null : <a href={path}>{t('newest')}</a>}
      {older ? (
        <a href={`${path}?after=${older}`} rel="next">
          {t('older')}
        </a>
      ) : null}
    </nav>
  )
}
