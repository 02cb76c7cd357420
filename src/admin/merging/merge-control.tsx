'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import { useWords } from '../publishing/use-words'
import { MergeDialog, type Refused } from './merge-dialog'
import './merging.css'
import { giveUpMerge, newerOf } from './newer'
import { together, type Shape, type Values } from './parts'
import { isSaved, onSave, type Save } from './saves'
import { recall, remember } from './seen'
import { threeWays } from './three-ways'

/** Opens the merge when a save of this form met a newer text, and saves what was made of both. */
export function MergeControl() {
  const words = useWords()
  const { id, collectionSlug, action, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const language = useLocale().code as Locale
  const isInitializing = useFormInitializing()
  const { reset, setModified, submit } = useForm()
  const [refused, setRefused] = useState<(Refused & { sent: Values }) | null>(null)
  /** Counts the saves of merged items: each waits until the form holds the merged values. */
  const [merges, setMerges] = useState(0)
  const item = `${collectionSlug}/${id}`
  const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields as
    Shape[] | undefined

  useEffect(() => {
    if (!isInitializing) remember(item, language, savedDocumentData)
    // A language that was just chosen has no item yet; the item says when it has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isInitializing, item, savedDocumentData])

  const hear = useCallback(
    (save: Save) => {
      if (isSaved(save)) return
      const { sent, status, answer } = save
      // The form takes itself for saved whatever the answer; what it holds still has to be.
      setModified(true)
      const newer = newerOf({ status, answer })
      if (!newer || !fields) return
      const base = recall(item, newer.language, sent.revisions)
      remember(item, newer.language, { ...newer.theirs, revisions: newer.revisions })
      setRefused({ newer, sent, differences: threeWays(fields, base, sent, newer.theirs) })
    },
    [fields, item, setModified],
  )
  useEffect(() => (action ? onSave(action, hear) : undefined), [action, hear])

  const close = useCallback(() => {
    setRefused(null)
    giveUpMerge()
    requestAnimationFrame(() => document.getElementById('action-save')?.focus())
  }, [])

  const merged = useCallback(
    async (values: Map<string, unknown>) => {
      if (!refused || !fields) return
      setRefused(null)
      const doc = together(fields, refused.sent, values)
      await reset({ ...doc, revisions: refused.newer.revisions })
      setModified(true)
      setMerges((before) => before + 1)
    },
    [fields, refused, reset, setModified],
  )

  const send = useRef(submit)
  useEffect(() => {
    send.current = submit
  }, [submit])
  useEffect(() => {
    if (merges) void send.current()
  }, [merges])

  // What Payload says of the refused save stands behind the dialog, which says it better.
  const isOpen = refused !== null
  useEffect(() => (isOpen ? () => void toast.dismiss() : undefined), [isOpen])

  if (!refused) return null
  return (
    <MergeDialog
      key={refused.newer.at}
      words={words}
      refused={refused}
      onCancel={close}
      onMerged={(values) => void merged(values)}
    />
  )
}
