import { localeOf } from '@/i18n/locales'
import type { HistorySave } from '@/history/saves'
import { When } from '../audit/when'
import { StateMark } from '../publishing/state-mark'
import type { Words } from '../publishing/use-words'

type Props = {
  words: Words
  saves: HistorySave[]
  chosen: HistorySave
  onChoose: (save: HistorySave) => void
  /** Facts are published in several languages: then a mark names them. */
  namesLanguages: boolean
}

/** Saves, newest first; the one whose changes are shown is chosen as a radio button is. */
export function SaveList({ words, saves, chosen, onChoose, namesLanguages }: Props) {
  return (
    <div className="history-saves" role="radiogroup" aria-label={words('history.saves')}>
      {saves.map((save) => (
        <label key={save.revision} className="history-save">
          <input
            type="radio"
            name="history-save"
            checked={save === chosen}
            onChange={() => onChoose(save)}
          />
          <span className="history-save__body">
            <span className="history-save__line">
              <strong>{words('history.revision', { number: String(save.revision) })}</strong>
              {save.isCurrent && (
                <span className="history-save__current">{words('history.current')}</span>
              )}
            </span>
            <span className="history-save__line">
              {save.isAsOf ? (
                <span>{words('history.asOf')}</span>
              ) : (
                <>
                  <When at={save.at} />
                  <span>{save.by ?? words('history.nobody')}</span>
                </>
              )}
            </span>
            {save.isRestored && (
              <span className="history-save__line">{words('history.isRestored')}</span>
            )}
            {save.published.map(({ language, isNow, at }) => (
              <span key={language} className="history-save__line history-save__mark">
                <StateMark state={isNow ? 'published' : 'notPublished'} />
                <span>
                  {words(isNow ? 'history.publishedNow' : 'history.publishedBefore')}
                  {namesLanguages && `: ${localeOf(language).label}`}
                </span>
                <When at={at} />
              </span>
            ))}
          </span>
        </label>
      ))}
    </div>
  )
}
