import { useLocale, useTranslations } from 'next-intl'
import { formatSize } from '@/i18n/format'
import { localeOf, type Locale } from '@/i18n/locales'
import type { MediaSnapshot } from '@/publications/row'
import { langOf } from './lang'
import { useLanguageNames } from './use-language-names'

/** Files to fetch, with their type, size and language; where they differ in nothing else, by that. */
export function Files({ files }: { files: readonly { file: MediaSnapshot; language?: Locale }[] }) {
  const locale = useLocale()
  const t = useTranslations('common')
  const names = useLanguageNames()
  return (
    <ul className="grid gap-2">
      {files.map(({ file, language }) => (
        <li key={file.id}>
          <a href={file.url} type={file.mimeType} {...langOf(language ?? locale, locale)}>
            {language ? localeOf(language).label : (file.caption ?? file.alt ?? nameOf(file))}
          </a>{' '}
          <span className="text-sm text-quiet">
            {[typeOf(file), formatSize(locale, file.filesize), language ? '' : names(file.language)]
              .filter(Boolean)
              .join(t('detailSeparator'))}
          </span>
        </li>
      ))}
    </ul>
  )
}

const nameOf = ({ url }: MediaSnapshot) => url.slice(url.lastIndexOf('/') + 1)
const typeOf = (file: MediaSnapshot) => nameOf(file).split('.').at(-1)?.toUpperCase() ?? ''
