'use client'

import {
  Button,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useFormInitializing,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { may, type Person } from '@/editorial/permissions'
import { focusField } from './focus-field'
import './form-header.css'
import { LanguageChips } from './language-chips'
import { PublishDialog } from './publish-dialog'
import './publishing.css'
import { SiteLink } from './site-link'
import { usePublishing } from './use-publishing'
import { useWords } from './use-words'

/**
 * What readers get of an item, in the header of its form: its languages, and for those who may, the
 * ways to publish and withdraw them.
 */
export function PublishControl() {
  const words = useWords()
  const { user } = useAuth()
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const initializing = useFormInitializing()
  const processing = useFormProcessing()
  const inDrawer = useEditDepth() > 1
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useCallback(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const state = usePublishing(words, open)
  const { languages, current, modified, busy, publish } = state
  const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields
  const goTo = useCallback(
    (path: string) => {
      dialog.current?.close()
      if (fields) void focusField(fields, path)
    },
    [fields],
  )

  useEffect(() => {
    const wanted = /^#field-([\w.]+)$/u.exec(window.location.hash)?.[1]
    if (!wanted || initializing) return
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    goTo(wanted)
  }, [goTo, initializing])

  const own = languages.find(({ language }) => language === current)
  const mayPublish = may(user as Person, 'publish') && !isTrashed
  const idle = !busy && !processing && !initializing
  const nothingNew = own?.state === 'published' && !modified
  const publishLabel = modified ? words('publish.saveAndPublish') : words('publish.publish')

  return (
    <div className="publish-control">
      {id ? (
        <LanguageChips words={words} languages={languages} current={current} linked={!inDrawer} />
      ) : null}
      <div className="publish-control__actions">
        {own?.address && <SiteLink words={words} address={own.address} isCompact />}
        {mayPublish && (
          <>
            <Button
              buttonStyle="primary"
              className="publish-button"
              size="medium"
              margin={false}
              onClick={() => idle && !nothingNew && void publish([current])}
              extraButtonProps={{
                'aria-disabled': !idle || nothingNew,
                title: nothingNew ? words('publish.upToDate') : undefined,
              }}
            >
              {busy ? words('publish.working') : publishLabel}
            </Button>
            {id && (
              <Button
                buttonStyle="secondary"
                size="medium"
                margin={false}
                onClick={open}
                extraButtonProps={{ 'aria-haspopup': 'dialog' }}
              >
                {words('publish.all')}
              </Button>
            )}
            {id && <PublishDialog ref={dialog} words={words} state={state} goTo={goTo} />}
          </>
        )}
      </div>
    </div>
  )
}
