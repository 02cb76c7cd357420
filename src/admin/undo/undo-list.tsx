'use client'

import { Button, Link, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { localeOf } from '@/i18n/locales'
import { getTranslation } from '@payloadcms/translations'
import type { Undoable } from '@/history/undo'
import { When } from '../audit/when'
import { useWords, type Words } from '../publishing/use-words'
import { useUndo } from './use-undo'

const keyOf = ({ act, collection, item, language }: Undoable) =>
  `${act}/${collection}/${item}/${language ?? ''}`

/** What can be undone, newest first; each with who did it, when, and the way back. */
export function UndoList() {
  const words = useWords()
  const { entries, undo } = useUndo()
  const list = useRef<HTMLUListElement>(null)
  const [busy, setBusy] = useState('')
  const [refusals, setRefusals] = useState<Record<string, string>>({})

  const start = async (entry: Undoable) => {
    const key = keyOf(entry)
    setBusy(key)
    const refusal = await undo(entry)
    setBusy('')
    if (refusal !== null)
      return setRefusals((before) => ({ ...before, [key]: refusal || words('publish.noAnswer') }))
    toast.success(
      words(entry.act === 'trashed' ? 'undo.untrashed' : 'undo.published', { title: entry.title }),
    )
    // The button that had the focus is gone.
    list.current?.focus()
  }

  if (!entries || entries === 'failed')
    return <output>{words(entries ? 'publish.noAnswer' : 'history.loading')}</output>
  if (!entries.length) return <p className="undo__empty">{words('undo.empty')}</p>
  return (
    // It gets the focus when an entry has left it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className="undo__entries" ref={list} tabIndex={-1} aria-label={words('undo.heading')}>
      {entries.map((entry) => (
        <Entry
          key={keyOf(entry)}
          {...{ words, entry }}
          isBusy={busy === keyOf(entry)}
          refusal={refusals[keyOf(entry)]}
          onUndo={() => void start(entry)}
        />
      ))}
    </ul>
  )
}

type EntryProps = {
  words: Words
  entry: Undoable
  isBusy: boolean
  refusal: string | undefined
  onUndo: () => void
}

function Entry({ words, entry, isBusy, refusal, onUndo }: EntryProps) {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { act, collection, item, title, language, by, at, reason, isInTrash } = entry
  const kind = getEntityConfig({ collectionSlug: collection })?.labels?.singular
  const isTrashed = act === 'trashed'
  const place = `${config.routes.admin}/collections/${collection}${isInTrash ? '/trash' : ''}`
  const its = language ? localeOf(language) : null
  const isWaiting = !isTrashed && isInTrash
  return (
    <li className="undo__entry">
      <div className="undo__what">
        <p className="undo__title">
          <Link href={`${place}/${item}${language ? `?locale=${language}` : ''}`}>
            <span lang={its?.bcp47}>{title || item}</span>
          </Link>
          <span className="undo__kind">{kind ? getTranslation(kind, i18n) : collection}</span>
        </p>
        <p className="undo__line">
          <strong>{words(isTrashed ? 'options.trash' : 'options.withdraw')}</strong>
          <span lang={its?.bcp47}>{its ? its.label : words('undo.allLanguages')}</span>
          <span>{by ?? words('history.nobody')}</span>
          <When at={at} />
        </p>
        {reason && <p className="undo__reason">{words('undo.reason', { reason })}</p>}
        <output className="undo__refusal">
          {refusal && `${refusal} ${words('undo.openItem')}`}
        </output>
      </div>
      {isWaiting ? (
        <p className="undo__waiting">{words('undo.first')}</p>
      ) : (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isBusy || Boolean(refusal)}
          onClick={onUndo}
        >
          {words(isTrashed ? 'undo.untrash' : 'undo.publish')}
          <span className="language-hidden">
            : {[title, its?.label].filter(Boolean).join(', ')}
          </span>
        </Button>
      )}
    </li>
  )
}
