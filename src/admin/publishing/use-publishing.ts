'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { localeOf, type Locale } from '@/i18n/locales'
import { ask, type Published, type Refusal } from './api'
import { takePending, setPending } from './pending'
import { useLanguages } from './use-languages'
import type { Words } from './use-words'

/**
 * Publishing and withdrawing as the form does them: what was written is saved first, and what is
 * published is what this form saved or loaded, told by its revisions.
 */
export function usePublishing(words: Words, onRefusal: () => void) {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { url, languages, setLanguages, reload } = useLanguages(words)
  const current = useLocale().code as Locale
  const { submit } = useForm()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
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
    const result = await submit()
    const ok = Boolean(result && result.res?.ok)
    if (!ok) {
      takePending(collectionSlug ?? '')
      toast.error(words('publish.saveFailed'))
    }
    return ok
  }, [collectionSlug, current, id, submit, words])

  const send = useCallback(
    async (wanted: Locale[]) => {
      const seen = (saved.current?.revisions ?? {}) as Record<string, number>
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
      const ready = id && !modified ? true : await save()
      // A new item goes on to its own page, where the publication waits for it.
      if (ready && id) await send(wanted)
      setBusy(false)
    },
    [id, modified, save, send],
  )

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
