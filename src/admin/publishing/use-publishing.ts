'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { localeOf, type Locale } from '@/i18n/locales'
import { newerOf, onMergeGivenUp } from '../merging/newer'
import { latestSave, onSave } from '../merging/saves'
import { ask, type Published, type Refusal } from './api'
import { takePending, setPending } from './pending'
import { useLanguages } from './use-languages'
import type { Words } from './use-words'

/**
 * Publishing and withdrawing as the form does them: what was written is saved first, and what is
 * published is what this form saved or loaded, told by its revisions.
 */
export function usePublishing(words: Words, onRefusal: () => void) {
  const { id, action, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { url, languages, setLanguages, reload } = useLanguages(words)
  const current = useLocale().code as Locale
  const { submit } = useForm()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  /** What is to be published once a merge has been saved, for which the publication waits. */
  const afterMerge = useRef<Locale[] | null>(null)
  const saved = useRef(savedDocumentData)
  useEffect(() => {
    saved.current = savedDocumentData
  }, [savedDocumentData])

  const refuse = useCallback(
    (refused: Refusal) => {
      setRefusal(refused)
      setLanguages((before) =>
        before.map((one) => ({
          ...one,
          ...refused.languages.find(({ language }) => language === one.language),
        })),
      )
      onRefusal()
    },
    [onRefusal, setLanguages],
  )

  const save = useCallback(async () => {
    if (!id) setPending(collectionSlug ?? '', current)
    const before = latestSave(action ?? '')
    const result = await submit()
    if (result && result.res?.ok) return 'saved'
    takePending(collectionSlug ?? '')
    const sent = latestSave(action ?? '')
    const answered = sent === before ? undefined : await sent?.catch(() => undefined)
    if (answered && newerOf(answered)) return 'merging'
    // Of a save that got no answer, or none that its fields could explain, the form tells itself.
    if (result?.res && result.res.status < 500) toast.error(words('publish.saveFailed'))
    return 'failed'
  }, [action, collectionSlug, current, id, submit, words])

  const send = useCallback(
    async (wanted: Locale[], merged?: Record<string, number>) => {
      const seen = merged ?? ((saved.current?.revisions ?? {}) as Record<string, number>)
      const revisions: Record<string, number | undefined> = { facts: seen.facts }
      for (const language of wanted)
        revisions[language] =
          language === current
            ? seen[language]
            : languages.find((one) => one.language === language)?.revision
      const answer = await ask<{ published: Published[] }>(
        `${url}/publications`,
        words('publish.noAnswer'),
        'POST',
        { languages: wanted, revisions },
      )
      await reload()
      if (!answer.ok) return refuse(answer.refusal)
      setRefusal(null)
      const warnings = answer.body.published.flatMap((one) => one.warnings)
      toast.success(
        words('publish.done', { languages: wanted.map((one) => localeOf(one).label).join(', ') }),
        { description: warnings.map(({ message }) => message).join(' ') || undefined },
      )
    },
    [current, languages, refuse, reload, url, words],
  )

  const publish = useCallback(
    async (wanted: Locale[]) => {
      setBusy(true)
      setRefusal(null)
      const state = id && !modified ? 'saved' : await save()
      if (state === 'merging') afterMerge.current = wanted
      // A new item goes on to its own page, where the publication waits for it.
      if (state === 'saved' && id) await send(wanted)
      setBusy(false)
    },
    [id, modified, save, send],
  )

  useEffect(() => {
    if (!action) return
    const stopHearing = onSave(action, ({ status, answer }) => {
      const wanted = afterMerge.current
      if (status >= 400 || !wanted) return
      afterMerge.current = null
      const { doc } = answer as { doc?: { revisions?: Record<string, number> } }
      setBusy(true)
      void send(wanted, doc?.revisions).finally(() => setBusy(false))
    })
    const stopWaiting = onMergeGivenUp(() => {
      afterMerge.current = null
    })
    return () => {
      stopHearing()
      stopWaiting()
    }
  }, [action, send])

  const withdraw = useCallback(
    async (language: Locale, reason: string) => {
      setBusy(true)
      const answer = await ask<unknown>(
        `${url}/publications/${language}`,
        words('publish.noAnswer'),
        'DELETE',
        { reason },
      )
      await reload()
      setBusy(false)
      if (!answer.ok) return refuse(answer.refusal)
      toast.success(words('publish.withdrawDone', { language: localeOf(language).label }))
    },
    [refuse, reload, url, words],
  )

  useEffect(() => {
    if (!id || !takePending(collectionSlug ?? '', current)) return
    void publish([current])
    // Once, on the page that the new item came to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id])

  return { languages, current, modified: modified || !id, busy, refusal, publish, withdraw }
}
