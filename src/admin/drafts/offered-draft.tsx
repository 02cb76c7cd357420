'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import '../merging/merging.css'
import { SideBySide } from '../merging/side-by-side'
import { useReading } from '../merging/use-reading'
import type { Words } from '../publishing/use-words'
import type { Offer } from './use-drafts'

type Props = {
  words: Words
  offer: Offer
  language: Locale
  onRestore: () => Promise<void>
  onDiscard: () => void
}

/** One draft: from when it is, which fields it changed, and how they differ from what is stored. */
export function OfferedDraft({ words, offer, language, onRestore, onDiscard }: Props) {
  const { i18n } = useTranslation()
  const id = useId()
  const [isCompared, setIsCompared] = useState(false)
  const { draft, differences, hasMoved } = offer
  const reader = localeOf(isLocale(i18n.language) ? i18n.language : 'en')
  const values = useMemo(
    () => differences.map(({ field, mine, theirs }) => ({ field, values: [mine, theirs] })),
    [differences],
  )
  const reading = useReading(words, language, values)
  const clock = new Intl.DateTimeFormat(reader.intl, { dateStyle: 'long', timeStyle: 'short' })
  const labels = new Intl.ListFormat(reader.intl).format([
    ...new Set(differences.map((one) => reading.label(one))),
  ])
  return (
    <section className="draft-notice" aria-label={words('drafts.region')}>
      <p className="draft-notice__found">
        {words('drafts.found', { at: clock.format(new Date(draft.at)) })}
      </p>
      <p>{words('drafts.fields', { fields: labels })}</p>
      {hasMoved && <p>{words('drafts.moved')}</p>}
      <div className="draft-notice__actions">
        <Button size="small" margin={false} onClick={() => void onRestore()}>
          {words('drafts.restore')}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => setIsCompared(!isCompared)}
          extraButtonProps={{ 'aria-expanded': isCompared, 'aria-controls': id }}
        >
          {words('drafts.compare')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onDiscard}>
          {words('drafts.discard')}
        </Button>
      </div>
      <div id={id} hidden={!isCompared}>
        {isCompared &&
          differences.map((difference) => {
            const { path, field, mine, theirs } = difference
            return (
              <div key={path} className="draft-notice__part">
                <h3>{reading.label(difference)}</h3>
                <SideBySide
                  mine={reading.text(field, mine)}
                  theirs={reading.text(field, theirs)}
                  lang={field.localized ? localeOf(language).bcp47 : undefined}
                  readerLang={reader.bcp47}
                  headings={[words('drafts.kept'), words('drafts.stored')]}
                  empty={words('merge.empty')}
                />
              </div>
            )
          })}
      </div>
    </section>
  )
}
