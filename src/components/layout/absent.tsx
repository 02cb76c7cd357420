import { useLocale, useTranslations } from 'next-intl'
import { localeOf } from '@/i18n/locales'
import type { Name } from '@/content/names'
import { langOf } from '../ui/lang'

/**
 * Says that there is nothing at an address: in this language, when the item can be read in others,
 * or at all.
 */
export function Absent({ versions }: { versions: readonly Name[] }) {
  const locale = useLocale()
  const t = useTranslations('absent')
  const isUntranslated =
    versions.length > 0 && versions.every(({ language }) => language !== locale)
  return (
    <div className="grid max-w-2xl gap-5">
      <h1 className="text-3xl">{t(isUntranslated ? 'untranslatedTitle' : 'title')}</h1>
      <p>{t(textKey(isUntranslated, versions.length))}</p>
      {versions.length ? (
        <ul className="grid gap-3">
          {versions.map(({ language, path, text }) => (
            <li key={language} className="border-s-4 border-accent ps-4">
              <span className="block text-sm text-quiet" {...langOf(language, locale)}>
                {localeOf(language).label}
              </span>
              <a href={path} hrefLang={localeOf(language).bcp47} {...langOf(language, locale)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={`/${locale}`}>{t('home')}</a>
      </p>
    </div>
  )
}

function textKey(isUntranslated: boolean, count: number) {
  if (isUntranslated) return 'untranslatedText'
  return count ? 'elsewhereText' : 'text'
}
