'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { isLocale, localeOf, type Locale } from '@/i18n/locales'
import type { HistoryPart } from '@/saving/restoring'
import { textOfBlocks } from '../merging/decisions'
import '../merging/merging.css'
import type { Shape } from '../merging/parts'
import { SideBySide } from '../merging/side-by-side'
import type { Difference } from '../merging/three-ways'
import { useReading, type Reading } from '../merging/use-reading'
import type { Words } from '../publishing/use-words'
import { isText, partDifferences } from './part-differences'
import { useVersions } from './use-versions'

type Props = {
  words: Words
  fields: Shape[]
  collection: string
  part: HistoryPart
  language: Locale
  /** History rows; nothing for what was before the first save. */
  ids: readonly [string | null, string]
  headings: [string, string]
}

/** Two states of one part of an item, field by field, with the words marked in which they differ. */
export function Comparison(props: Props) {
  const { words, fields, collection, part, language, ids, headings } = props
  const { i18n } = useTranslation()
  const reader = localeOf(isLocale(i18n.language) ? i18n.language : 'en')
  const versions = useVersions(collection, ids, language)
  const differences = useMemo(() => {
    if (!versions || versions === 'failed') return []
    const [older = null, newer = null] = versions
    return partDifferences(fields, older, newer, part)
  }, [fields, part, versions])
  const values = useMemo(
    () => differences.map(({ field, mine, theirs }) => ({ field, values: [mine, theirs] })),
    [differences],
  )
  const reading = useReading(words, language, values)

  if (!versions) return <p className="history-note">{words('history.loading')}</p>
  if (versions === 'failed') return <p className="history-note">{words('publish.noAnswer')}</p>
  if (!differences.length) return <p className="history-note">{words('history.same')}</p>
  const { bcp47 } = localeOf(language)
  return (
    <>
      {differences.map((one) => (
        <section key={one.path} className="history-part">
          <h4>{reading.label(one)}</h4>
          <Sides
            {...{ words, reading, headings }}
            difference={one}
            lang={isText(one) ? bcp47 : undefined}
            readerLang={reader.bcp47}
          />
        </section>
      ))}
    </>
  )
}

type SidesProps = {
  words: Words
  reading: Reading
  difference: Difference
  headings: [string, string]
  lang: string | undefined
  readerLang: string
}

function Sides({ words, reading, difference, headings, lang, readerLang }: SidesProps) {
  const { chunks, field, mine, theirs } = difference
  const frame = { headings, readerLang, empty: words('merge.empty'), ...(lang ? { lang } : {}) }
  const pairs = (chunks ?? [{ side: 'both' as const, mine, theirs }]).map((chunk) => ({
    side: chunk.side,
    texts: chunks
      ? ([chunk.mine, chunk.theirs] as Block[][]).map((run) =>
          textOfBlocks(run, reading.blockNames),
        )
      : [reading.text(field, mine), reading.text(field, theirs)],
    count: chunks ? (chunk.mine as Block[]).length : 0,
  }))
  return pairs.map(({ side, texts: [before = '', after = ''], count }, index) =>
    side === 'same' ? (
      // Blocks have no other name than their place, and are not moved.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={index} className="history-note">
        {words('merge.blocks.same', { count: String(count) })}
      </p>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <div key={index} className="history-block">
        <SideBySide {...frame} mine={before} theirs={after} />
        {before === after && <p className="history-note">{words('history.formatOnly')}</p>}
      </div>
    ),
  )
}

type Block = Record<string, unknown>
