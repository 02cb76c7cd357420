import { localeOf } from '@/i18n/locales'
import type { LanguageReport, Reason } from './api'
import { SiteLink } from './site-link'
import { StateMark } from './state-mark'
import type { Words } from './use-words'

type Props = {
  words: Words
  report: LanguageReport
  isCurrent: boolean
  isOpen: boolean
  isChosen: boolean
  onToggle: () => void
  onWithdraw: () => void
  goTo: (field: string) => void
}

/** One language in the dialog: tick, state, reasons, and what to do with what is live. */
export function LanguageRow(props: Props) {
  const { words, report, isCurrent, isOpen, isChosen, onToggle, onWithdraw, goTo } = props
  const { language, state, address, errors, warnings } = report
  const { label, bcp47 } = localeOf(language)
  const reasons = { words, language, isCurrent, goTo }
  const reasonsId = `publish-reasons-${language}`
  const isLive = state === 'published' || state === 'changed'
  return (
    <li className="language-row">
      <label className="language-row__choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isOpen}
          onChange={onToggle}
          aria-describedby={reasonsId}
        />
        <span className="language-row__name" lang={bcp47}>
          {label}
        </span>
        <StateMark state={state} />
        <span className="language-row__state">{words(`states.${state}`)}</span>
      </label>
      <div id={reasonsId} className="language-row__reasons">
        {errors.length > 0 && <Reasons {...reasons} of="errors" list={errors} />}
        {warnings.length > 0 && <Reasons {...reasons} of="warnings" list={warnings} />}
      </div>
      {isLive && (
        <div className="language-row__live">
          {address && <SiteLink words={words} address={address} />}
          <button type="button" className="text-button" onClick={onWithdraw}>
            {words('publish.withdraw')}
            <span className="language-hidden" lang={bcp47}>
              : {label}
            </span>
          </button>
        </div>
      )}
    </li>
  )
}

type ReasonsProps = {
  words: Words
  of: 'errors' | 'warnings'
  list: Reason[]
  language: string
  isCurrent: boolean
  goTo: (field: string) => void
}

/** Reasons lead to their fields; those of another language open the form in that language. */
function Reasons({ words, of, list, language, isCurrent, goTo }: ReasonsProps) {
  return (
    <>
      <p className={`language-row__${of}`}>{words(`publish.${of}`)}</p>
      <ul>
        {list.map(({ code, field, message }) => (
          <li key={`${code} ${message}`}>
            {isCurrent ? (
              <button type="button" className="text-button" onClick={() => goTo(field)}>
                {message}
              </button>
            ) : (
              <a className="text-button" href={`?locale=${language}#field-${field}`}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
