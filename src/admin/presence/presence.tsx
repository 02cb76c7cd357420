'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isLocale, localeOf } from '@/i18n/locales'
import type { Present } from '@/presence/attend'
import { useWords, type Words } from '../publishing/use-words'
import './presence.css'
import { usePresence } from './use-presence'

/** People named in full; the others are counted, and named when asked for. */
const named = 3

/** Under the header of a form: who else has the item open. Nobody is locked out. */
export function Presence() {
  const words = useWords()
  const language = useLocale().code
  const others = usePresence()
  const told = useTold(words, others)
  const anchor = useRef<HTMLSpanElement>(null)
  const [header, setHeader] = useState<Element | null>(null)
  useEffect(() => setHeader(anchor.current?.closest('.doc-controls') ?? null), [])

  const same = others.filter((one) => one.language === language)
  const sorted = [...same, ...others.filter((one) => one.language !== language)]
  const person = (one: Present) => (
    <Person key={`${one.name} ${one.language} ${one.since}`} {...{ words, one, language }} />
  )
  return (
    <span ref={anchor} className="presence-anchor">
      <output className="language-hidden">{told}</output>
      {header &&
        others.length > 0 &&
        createPortal(
          <section
            className={`presence${same.length ? ' presence--same' : ''}`}
            aria-label={words('presence.region')}
          >
            <p className="presence__lead">
              {same.length ? words('presence.same') : words('presence.others')}
            </p>
            <ul className="presence__people">{sorted.slice(0, named).map(person)}</ul>
            {sorted.length > named && (
              <details className="presence__more">
                <summary>
                  {words('presence.more', { count: String(sorted.length - named) })}
                </summary>
                <ul className="presence__people">{sorted.slice(named).map(person)}</ul>
              </details>
            )}
          </section>,
          header,
        )}
    </span>
  )
}

type PersonProps = { words: Words; one: Present; language: string }

function Person({ words, one, language }: PersonProps) {
  const { i18n } = useTranslation()
  const reader = localeOf(isLocale(i18n.language) ? i18n.language : 'en')
  const { label, bcp47 } = localeOf(one.language)
  const name = nameOf(words, one)
  const at = new Date(one.since)
  const clock = new Intl.DateTimeFormat(reader.intl, { timeStyle: 'short' })
  return (
    <li className={`presence__person${one.language === language ? ' presence__person--same' : ''}`}>
      <span className="presence__initial" aria-hidden="true">
        {[...name][0]?.toLocaleUpperCase(reader.intl)}
      </span>
      <span>
        <span className="presence__name">{name}</span>{' '}
        <span className="presence__language" lang={bcp47}>
          {label}
        </span>{' '}
        <time className="presence__since" dateTime={one.since}>
          {words('presence.since', { time: clock.format(at) })}
        </time>
      </span>
    </li>
  )
}

const nameOf = (words: Words, { name, isYou }: Present) =>
  isYou ? words('presence.you') : name || words('merge.somebody')

/** What a screen reader is told, once: who came and who left, never who is still there. */
function useTold(words: Words, others: Present[]): string {
  const before = useRef<Present[]>([])
  const [told, setTold] = useState('')
  useEffect(() => {
    const key = (one: Present) => `${one.name}/${one.language}/${one.isYou}`
    const had = new Set(before.current.map(key))
    const has = new Set(others.map(key))
    const say = (word: string, one: Present) =>
      words(`presence.${word}`, {
        name: nameOf(words, one),
        language: localeOf(one.language).label,
      })
    const news = [
      ...others.filter((one) => !had.has(key(one))).map((one) => say('came', one)),
      ...before.current.filter((one) => !has.has(key(one))).map((one) => say('left', one)),
    ]
    before.current = others
    // What is said follows from who came since the last rendering, which only an effect knows.
    // oxlint-disable-next-line react/set-state-in-effect
    if (news.length) setTold(news.join(' '))
  }, [others, words])
  return told
}
