'use client'

import { Link } from '@payloadcms/ui'
import { localeOf, type Locale } from '@/i18n/locales'
import type { LanguageReport } from './api'
import { StateMark } from './state-mark'
import type { Words } from './use-words'

type Props = {
  words: Words
  languages: LanguageReport[]
  current: Locale
  /** Chips lead to their language; not in a drawer, where they would leave the page under it. */
  linked: boolean
}

/** An item's languages by their own names, each with what readers get of it. */
export function LanguageChips({ words, languages, current, linked }: Props) {
  return (
    <ul className="language-chips" aria-label={words('publish.versions')}>
      {languages.map(({ language, state }) => {
        const { label, bcp47 } = localeOf(language)
        const isCurrent = language === current
        const content = (
          <>
            <StateMark state={state} />
            <span className="language-chip__words">
              <span className="language-chip__name" lang={bcp47}>
                {label}
              </span>
              <span className="language-chip__state">{words(`states.${state}`)}</span>
            </span>
            {isCurrent && <span className="language-hidden">, {words('publish.editing')}</span>}
          </>
        )
        return (
          <li key={language}>
            {linked && !isCurrent ? (
              <Link className="language-chip" href={`?locale=${language}`}>
                {content}
              </Link>
            ) : (
              <span className="language-chip" aria-current={isCurrent ? 'true' : undefined}>
                {content}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
