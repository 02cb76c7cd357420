'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { isLocale, localeOf } from '@/i18n/locales'
import type { Newer } from '@/saving/outdated'
import type { Words } from '../publishing/use-words'
import { Conflict } from './conflict'
import { decideAll, isDecided, outcome, type Decisions } from './decisions'
import { DialogFrame } from './dialog-frame'
import { Settled } from './settled'
import { isSettled, type Difference } from './three-ways'
import { useReading } from './use-reading'

/** A save that was refused because of a newer one, and how the two differ. */
export type Refused = { newer: Newer & { name: string }; differences: Difference[] }

type Props = {
  words: Words
  refused: Refused
  onCancel: () => void
  onMerged: (values: Map<string, unknown>) => void
}

/** Two versions of one text, part by part, until each has been decided; then they are one. */
export function MergeDialog({ words, refused, onCancel, onMerged }: Props) {
  const { i18n } = useTranslation()
  const { newer, differences } = refused
  const id = useId()
  const [decisions, setDecisions] = useState<Decisions>({})
  const [asked, setAsked] = useState(0)

  const reader = localeOf(isLocale(i18n.language) ? i18n.language : 'en')
  const { bcp47, label: languageName } = localeOf(newer.language)
  const values = useMemo(
    () => differences.map(({ field, mine, theirs }) => ({ field, values: [mine, theirs] })),
    [differences],
  )
  const reading = useReading(words, newer.language, values)
  const shown = differences.filter(({ isAlone }) => !isAlone)
  const open = shown.filter((one) => !isSettled(one))
  const left = open.filter((one) => !isDecided(one, decisions[one.path]))
  const name = newer.name || words('merge.somebody')
  const clock = new Intl.DateTimeFormat(reader.intl, { dateStyle: 'long', timeStyle: 'short' })
  const radio = (path: string, index?: number) =>
    `${id}-${path}${index === undefined ? '' : `-${index}`}`
  const progress = left.length
    ? words('merge.left', { count: String(left.length), all: String(open.length) })
    : words('merge.ready')

  const save = () => {
    const [first] = left
    if (!first) {
      onMerged(new Map(differences.map((one) => [one.path, outcome(one, decisions[one.path])])))
      return
    }
    setAsked(asked + 1)
    const chosen = decisions[first.path]?.blocks
    const index = first.chunks?.findIndex((chunk, at) => chunk.side === 'both' && !chosen?.[at])
    document.getElementById(radio(first.path, index))?.focus()
  }

  return (
    <DialogFrame
      heading={words('merge.heading')}
      about={words('merge.about', {
        name,
        at: clock.format(new Date(newer.at)),
        language: languageName,
      })}
      status={asked && left.length ? words('merge.decideFirst', { what: progress }) : progress}
      isAsked={Boolean(asked && left.length)}
      onCancel={onCancel}
      actions={
        <>
          <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
            {words('merge.cancel')}
          </Button>
          <Button className="publish-button" margin={false} onClick={save}>
            {words('merge.save')}
          </Button>
        </>
      }
    >
      {open.length > 1 && (
        <div className="merge-all">
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setDecisions(decideAll(open, 'mine'))}
          >
            {words('merge.allMine')}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setDecisions(decideAll(open, 'theirs'))}
          >
            {words('merge.allTheirs')}
          </Button>
        </div>
      )}
      {open.map((difference) => (
        <Conflict
          key={difference.path}
          words={words}
          reading={reading}
          difference={difference}
          decision={decisions[difference.path]}
          onDecide={(decision) =>
            setDecisions((before) => ({ ...before, [difference.path]: decision }))
          }
          name={name}
          isText={Boolean(difference.field.localized)}
          lang={bcp47}
          readerLang={reader.bcp47}
          firstId={(index) => radio(difference.path, index)}
        />
      ))}
      <Settled
        words={words}
        reading={reading}
        differences={shown.filter(isSettled)}
        name={name}
        lang={bcp47}
        readerLang={reader.bcp47}
      />
    </DialogFrame>
  )
}
