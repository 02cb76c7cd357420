'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { localeOf, type Locale } from '@/i18n/locales'
import type { Words } from './use-words'

type Props = {
  words: Words
  language: Locale
  busy: boolean
  onCancel: () => void
  onWithdraw: (reason: string) => Promise<void>
}

/** Asks for the reason before a language version is taken away from readers. */
export function WithdrawForm({ words, language, busy, onCancel, onWithdraw }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React hands the event on to the item's form, which must not save now.
    event.stopPropagation()
    if (reason.trim()) return void onWithdraw(reason.trim())
    setMissing(true)
    document.getElementById(id)?.focus()
  }
  return (
    <form className="withdraw-form" onSubmit={submit} noValidate>
      <h3>{words('publish.withdrawHeading', { language: localeOf(language).label })}</h3>
      <p>{words('publish.withdrawHint')}</p>
      <label htmlFor={id}>{words('publish.reason')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        required
        // The person came here to write it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        aria-invalid={missing && !reason.trim()}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="withdraw-form__hint">
        {missing && !reason.trim() ? words('publish.reasonMissing') : words('publish.reasonHint')}
      </p>
      <div className="publish-dialog__footer">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {words('publish.cancel')}
        </Button>
        <Button className="withdraw-button" margin={false} type="submit" disabled={busy}>
          {words('publish.withdraw')}
        </Button>
      </div>
    </form>
  )
}
