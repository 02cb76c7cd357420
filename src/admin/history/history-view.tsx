'use client'

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale, localeCodes, localeOf, defaultLocale } from '@/i18n/locales'
import type { HistorySave } from '@/history/saves'
import type { HistoryPart } from '@/saving/restoring'
import { Choice } from '../merging/choice'
import type { Shape } from '../merging/parts'
import { useWords } from '../publishing/use-words'
import { Comparison } from './comparison'
import { RestoreDialog } from './restore-dialog'
import { SaveList } from './save-list'
import { useHistory } from './use-history'

/** The history of one language version, or of the facts: who saved when, what changed, and the way back. */
export function HistoryView() {
  const words = useWords()
  const { id, collectionSlug = '', isTrashed } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const language = isLocale(code) ? code : defaultLocale
  const [chosenPart, setPart] = useState<HistoryPart | null>(null)
  const part = chosenPart ?? language
  const collection = `${config.routes.api}/${collectionSlug}`
  const { history, load } = useHistory(`${collection}/${id}/history`, part)
  const [revision, setRevision] = useState<number | null>(null)
  const [against, setAgainst] = useState<number | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const fields = (getEntityConfig({ collectionSlug })?.fields ?? []) as Shape[]
  const choose = (next: number | null) => {
    setRevision(next)
    setAgainst(null)
  }

  const parts = [
    ...localeCodes.map((value) => ({ value: value as HistoryPart, label: localeOf(value).label })),
    { value: 'facts' as const, label: words('tabs.facts') },
  ]
  const partName = parts.find(({ value }) => value === part)?.label ?? ''
  const head = (
    <>
      <h2>{words('history.heading')}</h2>
      <Choice
        name="history-part"
        label={words('history.part')}
        options={parts}
        chosen={part}
        onChoose={(next) => {
          setPart(next)
          choose(null)
        }}
      />
    </>
  )
  if (!history || history === 'failed')
    return (
      <>
        {head}
        <output className="history-note">
          {words(history ? 'publish.noAnswer' : 'history.loading')}
        </output>
      </>
    )

  const { saves, isCut, older, mayRestore } = history
  const [newest] = saves
  const chosen = saves.find((save) => save.revision === revision) ?? newest
  if (!chosen || !newest)
    return (
      <>
        {head}
        <p className="history-note">{words('history.empty')}</p>
      </>
    )
  const previous = saves[saves.indexOf(chosen) + 1]
  const other = saves.find((save) => save.revision === against) ?? previous
  const nameOf = (save: HistorySave) => words('history.revision', { number: String(save.revision) })
  // What is older stands first, whichever was chosen.
  const [from, to] = other && other.revision > chosen.revision ? [chosen, other] : [other, chosen]
  const isOldestKept = chosen.isAsOf && !other

  return (
    <>
      {head}
      <div className="history-columns">
        <div>
          <SaveList
            words={words}
            saves={saves}
            chosen={chosen}
            onChoose={(save) => choose(save.revision)}
            namesLanguages={part === 'facts'}
          />
          {older !== null && (
            <Button buttonStyle="secondary" size="small" onClick={() => void load(older)}>
              {words('history.older')}
            </Button>
          )}
          {isCut && older === null && <p className="history-note">{words('history.cut')}</p>}
        </div>
        <section className="history-detail" aria-label={words('history.changes')}>
          <div className="history-detail__head">
            <h3>{words('history.changesOf', { revision: nameOf(chosen) })}</h3>
            <label className="history-against">
              <span>{words('history.against')}</span>
              <select
                value={against ?? ''}
                onChange={({ target }) => setAgainst(target.value ? Number(target.value) : null)}
              >
                <option value="">{words('history.previous')}</option>
                {saves
                  .filter((save) => save !== chosen)
                  .map((save) => (
                    <option key={save.revision} value={save.revision}>
                      {nameOf(save)}
                      {save.isCurrent ? ` (${words('history.current')})` : ''}
                    </option>
                  ))}
              </select>
            </label>
            {mayRestore && !chosen.isCurrent && !isTrashed && (
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                onClick={() => setIsAsked(true)}
                extraButtonProps={{ 'aria-haspopup': 'dialog' }}
              >
                {words('history.restore')}
              </Button>
            )}
          </div>
          {isOldestKept ? (
            <p className="history-note">{words('history.cutHere')}</p>
          ) : (
            <Comparison
              {...{ words, fields, collection, part, language }}
              language={part === 'facts' ? language : part}
              ids={[from?.version ?? null, to.version]}
              headings={[from ? nameOf(from) : words('history.nothing'), nameOf(to)]}
            />
          )}
        </section>
      </div>
      {isAsked && (
        <RestoreDialog
          {...{ words, fields, collection, part, partName, newest, chosen }}
          item={String(id)}
          language={part === 'facts' ? language : part}
          revisions={history.revisions}
          onClose={(isDone) => {
            setIsAsked(false)
            if (isDone) choose(null)
            void load()
          }}
        />
      )}
    </>
  )
}
