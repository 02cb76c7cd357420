'use client'

import { toast } from '@payloadcms/ui'
import { useWords } from '../publishing/use-words'
import './drafts.css'
import { OfferedDraft } from './offered-draft'
import { UnsavedNotice } from './unsaved-notice'
import { useDrafts } from './use-drafts'

/** Above the form: what was typed into it and never saved, to be restored or discarded. */
export function DraftNotice() {
  const words = useWords()
  const { offers, drop, restore, language } = useDrafts()
  return (
    <div className="draft-notices" aria-live="polite">
      <UnsavedNotice words={words} onSaved={focusForm} />
      {offers.map((offer) => (
        <OfferedDraft
          key={offer.draft.key}
          words={words}
          offer={offer}
          language={language}
          onDiscard={() => {
            drop(offer.draft)
            focusForm()
          }}
          onRestore={async () => {
            await restore(offer.draft)
            toast.success(words('drafts.restored'))
            focusForm()
          }}
        />
      ))}
    </div>
  )
}

/** The button that had the focus is gone; the tabs are what comes next. */
function focusForm(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.tabs-field__tab-button--active')?.focus(),
  )
}
