'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { HistorySave } from '@/history/saves'
import type { Locale } from '@/i18n/locales'
import { entityTag } from '@/saving/entity-tag'
import type { HistoryPart } from '@/saving/restoring'
import type { Revisions } from '@/saving/revisions'
import { DialogFrame } from '../merging/dialog-frame'
import type { Shape } from '../merging/parts'
import type { Words } from '../publishing/use-words'
import { Comparison } from './comparison'
import { tellRestored } from './restored'

type Props = {
  words: Words
  fields: Shape[]
  collection: string
  item: string
  part: HistoryPart
  partName: string
  language: Locale
  newest: HistorySave
  chosen: HistorySave
  revisions: Revisions
  onClose: (isDone: boolean) => void
}

/** Shows what restoring would change, and does it: one language or the facts, as a new save. */
export function RestoreDialog(props: Props) {
  const { words, fields, collection, item, part, partName, language, newest, chosen } = props
  const { revisions, onClose } = props
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [refused, setRefused] = useState('')

  const restore = async () => {
    setIsBusy(true)
    const refusal = await send(`${collection}/${item}/history/${part}`, chosen.revision, {
      'if-match': entityTag(language, revisions),
    })
    setIsBusy(false)
    if (refusal !== null) return setRefused(refusal || words('publish.noAnswer'))
    toast.success(words('history.restored', { part: partName }))
    tellRestored(`${collection}/${item}`, part)
    // Pages that were shown before, the form among them, are asked for anew.
    router.refresh()
    onClose(true)
  }

  const revision = (save: HistorySave) =>
    words('history.revision', { number: String(save.revision) })
  return (
    <DialogFrame
      heading={words('history.restoreHeading', { part: partName, revision: revision(chosen) })}
      about={words(part === 'facts' ? 'history.restoreFactsHint' : 'history.restoreHint')}
      status={refused}
      isAsked={Boolean(refused)}
      onCancel={() => onClose(false)}
      actions={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={() => onClose(false)}>
            {words('publish.cancel')}
          </Button>
          <Button
            className="publish-button"
            margin={false}
            disabled={isBusy || Boolean(refused)}
            onClick={() => void restore()}
          >
            {words('history.restore')}
          </Button>
        </>
      }
    >
      <Comparison
        {...{ words, fields, collection, part, language }}
        ids={[newest.version, chosen.version]}
        headings={[words('history.now'), words('history.afterwards')]}
      />
    </DialogFrame>
  )
}

/** Asks to restore; gives back why not, or null. */
async function send(
  address: string,
  revision: number,
  headers: Record<string, string>,
): Promise<string | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ revision }),
    })
    if (response.ok) return null
    const { message, errors } = (await response.json()) as {
      message?: string
      errors?: { message: string }[]
    }
    return errors?.[0]?.message ?? message ?? ''
  } catch {
    return ''
  }
}
