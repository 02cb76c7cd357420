import type { ReactNode } from 'react'
import { localeOf, type Locale } from '@/i18n/locales'
import type { DeskItem } from '@/publishing/desk'
import type { LanguageState } from '@/publishing/state'
import '../publishing/publishing.css'
import { StateMark } from '../publishing/state-mark'

/** An item by its name, with the languages that it is listed for; each leads to the form in it. */
export function DeskEntry({
  item,
  language,
  languages,
  admin,
  reader,
  i18n,
  aside,
}: {
  item: DeskItem
  /** The language to open; the reader's, or the item's own, when nothing speaks for one. */
  language?: Locale | null
  languages: readonly LanguageState[]
  admin: string
  reader: Locale | undefined
  i18n: { t: (key: string) => string }
  aside?: ReactNode
}) {
  const { collection, id, titles, sourceLanguage } = item
  const order = [language, reader, sourceLanguage, ...(Object.keys(titles) as Locale[])]
  const named = order.find((code) => code && titles[code])
  const open = language ?? (languages.length === 1 ? languages[0]?.language : undefined) ?? named
  const form = (code: Locale | null | undefined) =>
    `${admin}/collections/${collection}/${id}${code ? `?locale=${code}` : ''}`
  return (
    <li className="desk-entry">
      <a href={form(open)} {...(named ? { lang: localeOf(named).bcp47 } : {})}>
        {named ? titles[named] : id}
      </a>
      <p className="desk-about">
        <span>{i18n.t(`communique:collections.${collection}.one`)}</span>
        {aside}
        {languages.map((one) => {
          const { label, bcp47 } = localeOf(one.language)
          const inWords = i18n.t(`communique:states.${one.state}`)
          return (
            <a key={one.language} className="desk-language" href={form(one.language)}>
              <StateMark state={one.state} />
              <span lang={bcp47}>{label}</span>
              <span className="language-hidden">: {inWords}</span>
            </a>
          )
        })}
      </p>
    </li>
  )
}
