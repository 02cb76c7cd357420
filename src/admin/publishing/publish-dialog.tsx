'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { Locale } from '@/i18n/locales'
import type { LanguageReport } from './api'
import { LanguageRow } from './language-row'
import './publish-dialog.css'
import type { usePublishing } from './use-publishing'
import type { Words } from './use-words'
import { WithdrawForm } from './withdraw-form'

const nothingToWatch = () => () => undefined

type Props = {
  ref: RefObject<HTMLDialogElement | null>
  words: Words
  state: ReturnType<typeof usePublishing>
  goTo: (field: string) => void
}

/** Every language of the item: what speaks against publishing it, and what can be done with it. */
export function PublishDialog({ ref, words, state, goTo }: Props) {
  const { languages, current, modified, busy, refusal } = state
  const inBrowser = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  )
  const heading = useId()
  const body = useRef<HTMLDivElement>(null)
  /** Nothing before the person ticks or unticks: then the form's own language is ticked, if it can be. */
  const [chosen, setChosen] = useState<Locale[] | null>(null)
  const [withdrawing, setWithdrawing] = useState<Locale | null>(null)

  /** The form's own language may be put right by the save that comes first, so it stays on offer. */
  const isOpen = ({ language, state: its, errors }: LanguageReport) =>
    language === current && modified ? true : its !== 'published' && errors.length === 0
  const offered = languages.filter(isOpen).map(({ language }) => language)
  const selected = (chosen ?? [current]).filter((language) => offered.includes(language))

  useEffect(() => {
    if (refusal) body.current?.focus()
  }, [refusal])

  const close = () => ref.current?.close()
  const toggle = (language: Locale) =>
    setChosen(
      selected.includes(language)
        ? selected.filter((one) => one !== language)
        : [...selected, language],
    )
  const publishChosen = async () => {
    close()
    await state.publish(selected)
  }

  if (!inBrowser) return null
  // Outside the form: a form can't hold the form of the withdrawal, and Enter must not save the item.
  return createPortal(
    <dialog
      ref={ref}
      className="publish-dialog"
      aria-labelledby={heading}
      onClose={() => {
        setWithdrawing(null)
        setChosen(null)
      }}
    >
      <div className="publish-dialog__body" ref={body} tabIndex={-1}>
        <h2 id={heading}>{words('publish.heading')}</h2>
        {refusal && (
          <div className="publish-dialog__refusal" role="alert">
            <p>{refusal.message}</p>
            {refusal.status === 409 && (
              <Button size="small" margin={false} onClick={() => window.location.reload()}>
                {words('publish.reload')}
              </Button>
            )}
          </div>
        )}
        {modified && <p className="publish-dialog__note">{words('publish.unsaved')}</p>}
        {withdrawing ? (
          <WithdrawForm
            words={words}
            language={withdrawing}
            busy={busy}
            onCancel={() => setWithdrawing(null)}
            onWithdraw={async (reason) => {
              close()
              await state.withdraw(withdrawing, reason)
            }}
          />
        ) : (
          <>
            <ul className="publish-dialog__languages">
              {languages.map((report) => (
                <LanguageRow
                  key={report.language}
                  words={words}
                  report={report}
                  isCurrent={report.language === current}
                  isOpen={isOpen(report)}
                  isChosen={selected.includes(report.language)}
                  onToggle={() => toggle(report.language)}
                  onWithdraw={() => setWithdrawing(report.language)}
                  goTo={goTo}
                />
              ))}
            </ul>
            <div className="publish-dialog__footer">
              <Button buttonStyle="secondary" margin={false} onClick={close}>
                {words('publish.close')}
              </Button>
              <Button
                className="publish-button"
                margin={false}
                disabled={busy || selected.length === 0}
                onClick={() => void publishChosen()}
              >
                {words('publish.selected')}
              </Button>
            </div>
          </>
        )}
      </div>
    </dialog>,
    document.body,
  )
}
