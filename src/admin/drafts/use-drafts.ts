'use client'

import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Shape, Values } from '../merging/parts'
import { isSaved, onSave } from '../merging/saves'
import { remember } from '../merging/seen'
import { threeWays, type Difference } from '../merging/three-ways'
import { discard, draftsOf, forget, keep, type Draft } from './store'

/** A draft, and what it would change in the form as it is. */
export type Offer = { draft: Draft; differences: Difference[]; hasMoved: boolean }

/** How long a pause in typing has to be. */
const pause = 800

/** A browser that keeps nothing, such as in a private window, is as one in which nothing was left. */
const nothing = () => undefined

/** Keeps what is typed into this form, and offers what was left in it. */
export function useDrafts() {
  const { user } = useAuth()
  const { id, collectionSlug, action, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const language = useLocale().code as Locale
  const isInitializing = useFormInitializing()
  const isModified = useFormModified()
  const { getData, reset, setModified } = useForm()
  const [fields] = useAllFormFields()
  const [offers, setOffers] = useState<Offer[]>([])

  const person = user ? String(user.id) : ''
  const isWanted = Boolean(person) && (user as { keepDrafts?: boolean | null }).keepDrafts !== false
  const item = `${collectionSlug}/${id ?? 'new'}`
  const shapes = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields as
    Shape[] | undefined

  const ownKey = useRef('')
  const pending = useRef<Draft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lastFields = useRef(fields)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const draft = pending.current
    pending.current = null
    if (draft) void keep(draft).catch(nothing)
  }, [])

  useEffect(() => {
    const isNew = lastFields.current !== fields
    lastFields.current = fields
    if (!isNew || !isModified || isInitializing || !isWanted) return
    pending.current = {
      key: ownKey.current,
      user: person,
      item,
      language,
      at: Date.now(),
      values: getData(),
      base: (savedDocumentData as Values | undefined) ?? null,
    }
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pause)
    // A change of the form is what is kept; the rest is as it was at that change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fields])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => window.removeEventListener('pagehide', flush)
  }, [flush])

  useEffect(() => {
    if (isInitializing || !person || !shapes) return
    ownKey.current = `${person}/${item}/${language}/${Date.now().toString(36)}`
    let isOver = false
    const look = async () => {
      if (!isWanted) return forget(person)
      const found = await draftsOf(person, item, language)
      const present = getData() as Values
      const all = found.map((draft) => offerOf(shapes, draft, present))
      for (const { draft, differences } of all) if (!differences.length) await discard(draft.key)
      if (!isOver) setOffers(all.filter(({ differences }) => differences.length))
    }
    void look().catch(nothing)
    return () => {
      isOver = true
      setOffers([])
      flush()
    }
  }, [flush, getData, isInitializing, isWanted, item, language, person, shapes])

  useEffect(() => {
    if (!action) return
    return onSave(action, (save) => {
      if (!isSaved(save)) return
      clearTimeout(timer.current)
      pending.current = null
      void discard(ownKey.current).catch(nothing)
    })
  }, [action])

  const drop = useCallback((draft: Draft) => {
    setOffers((before) => before.filter((one) => one.draft.key !== draft.key))
    void discard(draft.key).catch(nothing)
  }, [])

  const restore = useCallback(
    async (draft: Draft) => {
      setOffers((before) => before.filter((one) => one.draft.key !== draft.key))
      // From now on this form goes on with it, and a merge knows what it started from.
      ownKey.current = draft.key
      remember(item, language, draft.base)
      await reset({ ...getData(), ...draft.values })
      setModified(true)
    },
    [getData, item, language, reset, setModified],
  )

  return { offers, drop, restore, language }
}

/** What a draft changed; what only others changed since is theirs. */
function offerOf(fields: Shape[], draft: Draft, present: Values): Offer {
  const all = threeWays(fields, draft.base ?? present, draft.values, present)
  const revisions = (doc: Values | null) => JSON.stringify(doc?.revisions ?? null)
  return {
    draft,
    differences: all.filter(({ side, isAlone }) => side !== 'theirs' && !isAlone),
    hasMoved: draft.base !== null && revisions(draft.values) !== revisions(present),
  }
}
