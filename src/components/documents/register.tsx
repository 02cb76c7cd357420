import { useLocale, useTranslations } from 'next-intl'
import type { DocumentCard } from '@/content/documents'
import { localeOf } from '@/i18n/locales'
import { Day } from '../ui/day'
import { dot } from '../ui/dot'
import { langOf } from '../ui/lang'
import { useLanguageList } from '../ui/use-language-names'
import { useWord } from '../ui/use-word'

/** Documents, one under the other: what each is, in which languages it is authentic, and its texts. */
export function Register({ documents }: { documents: readonly DocumentCard[] }) {
  const t = useTranslations('documents')
  const word = useWord('documents.kinds')
  const languages = useLanguageList()
  return (
    <ul className="grid gap-7">
      {documents.map((document) => (
        <li key={document.id} className="grid min-w-0 gap-1">
          <p className="text-sm text-quiet">
            <Day iso={document.date} />
            {document.kind ? `${dot}${word(document.kind)}` : ''}
          </p>
          <h2 className="plain-links text-lg sm:text-xl">
            <a href={document.path}>{document.title}</a>
          </h2>
          {document.lead ? <p className="max-w-2xl text-quiet">{document.lead}</p> : null}
          {document.authenticLanguages.length ? (
            <p className="text-sm text-quiet">
              {t('authenticIn', { languages: languages(document.authenticLanguages) })}
            </p>
          ) : null}
          <Texts document={document} />
        </li>
      ))}
    </ul>
  )
}

function Texts({ document: { title, files } }: { document: DocumentCard }) {
  const t = useTranslations('documents')
  const locale = useLocale()
  if (!files.length) return null
  return (
    <ul aria-label={t('textsOf', { title })} className="flex flex-wrap gap-x-5 text-sm">
      {files.map(({ file, language }) => (
        <li key={file.id}>
          <a
            href={file.url}
            type={file.mimeType}
            hrefLang={localeOf(language).bcp47}
            className="inline-block py-1"
            {...langOf(language, locale)}
          >
            {localeOf(language).label}
          </a>
        </li>
      ))}
    </ul>
  )
}
