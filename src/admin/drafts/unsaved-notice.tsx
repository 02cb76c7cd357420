'use client'

import { Button, useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { UnavailableData } from '@/saving/unavailable'
import { isSaved, onSave, type Save } from '../merging/saves'
import type { Words } from '../publishing/use-words'

/**
 * Above the form, after a save that the server couldn't do or didn't answer: why, that the text is
 * still here, and the way to try again.
 */
export function UnsavedNotice({ words, onSaved }: { words: Words; onSaved: () => void }) {
  const { action } = useDocumentInfo()
  const { submit } = useForm()
  const isSaving = useFormProcessing()
  const [reason, setReason] = useState<string | null>(null)

  useEffect(() => {
    if (!action) return
    return onSave(action, (save) => setReason(isSaved(save) ? null : reasonOf(save, words)))
  }, [action, words])

  // The button that had the focus is gone with the notice.
  const wasShown = useRef(false)
  useEffect(() => {
    if (wasShown.current && !reason) onSaved()
    wasShown.current = Boolean(reason)
  }, [onSaved, reason])

  if (!reason) return null
  return (
    <section className="draft-notice draft-notice--unsaved" role="alert">
      <p className="draft-notice__found">{words('unsaved.heading')}</p>
      <p>{reason}</p>
      <p>{words('unsaved.stillHere')}</p>
      <div className="draft-notice__actions">
        <Button
          size="small"
          margin={false}
          onClick={() => isSaving || void submit()}
          extraButtonProps={{ 'aria-disabled': isSaving }}
        >
          {isSaving ? words('unsaved.trying') : words('unsaved.tryAgain')}
        </Button>
      </div>
    </section>
  )
}

/** The server's words for why it couldn't save; nothing when it refused what was sent. */
function reasonOf({ status, answer }: Save, words: Words): string | null {
  if (status === 0) return words('unsaved.noAnswer')
  type Refused = { errors?: { message?: string; data?: Partial<UnavailableData> }[] } | null
  const [error] = (answer as Refused)?.errors ?? []
  return error?.data?.code === 'unavailable' ? (error.message ?? null) : null
}
